/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.evl.EvlFailure;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;

/** Reviews workloads as they are on disk. */
public final class FileReview {

    private FileReview() {
    }

    /** Whether the resource is a file that holds a workload. */
    public static boolean isWorkload(IResource resource) {
        return resource instanceof IFile && ModelFiles.EXTENSION.equals(resource.getFileExtension());
    }

    /** Whether an editor has the file open; then its findings are the editor's. */
    public static boolean isOpen(IFile file) {
        return EditSessions.find(key(file)).isPresent();
    }

    /** The key of the edit session of a file. */
    public static String key(IFile file) {
        return file.getFullPath().toString();
    }

    /** The file that a session edits; null when it is none of the workspace. */
    public static IFile file(EditSession session) {
        return file(session.key());
    }

    /** The file of a session's key; null when it is none of the workspace. */
    public static IFile file(String key) {
        IPath path = IPath.fromPortableString(key);
        return path.isAbsolute() && path.segmentCount() > 1
                ? ResourcesPlugin.getWorkspace().getRoot().getFile(path) : null;
    }

    /** The file's place on disk. */
    public static Path path(IFile file) throws CoreException {
        IPath location = file.getLocation();
        if (location == null) {
            throw new CoreException(Status.error(file.getFullPath() + " is not on a local disk. Copy it into a local "
                    + "project first."));
        }
        return location.toPath();
    }

    /** Reviews what the file holds, without touching its markers. */
    public static ReviewResult review(IFile file) throws CoreException {
        try {
            ReviewResult result = Engine.review(RuleSets.of(file), ModelFiles.load(path(file)));
            log(file, result);
            return result;
        } catch (ModelException e) {
            throw new CoreException(new Status(IStatus.ERROR, FileReview.class, e.getMessage(), e));
        }
    }

    /** One line a rule; where a rule fails on one element it often fails on many. */
    private static void log(IFile file, ReviewResult result) {
        Set<String> told = new HashSet<>();
        for (ReviewResult.RuleFailure failure : result.failures()) {
            if (told.add(failure.rule().id())) {
                String message = "The rule " + failure.rule().id() + " failed on the element " + failure.element()
                        + " of " + file.getFullPath() + " and was skipped there.";
                if (failure.cause() instanceof EvlFailure ofTeam) {
                    ILog.of(FileReview.class).warn(ofTeam.getMessage() + " " + message);
                } else {
                    ILog.of(FileReview.class).error(message, failure.cause());
                }
            }
        }
    }

    /** Reviews the file and brings its markers up to date; a file that cannot be read gets one that says so. */
    public static void mark(IFile file) throws CoreException {
        try {
            ReviewResult result = review(file);
            file.deleteMarkers(FindingMarkers.UNREADABLE, false, IResource.DEPTH_ZERO);
            RuleConfigs.mark(file);
            FindingMarkers.update(file, FindingMarkers.marks(RuleConfigs.open(file, result)));
        } catch (CoreException e) {
            if (!(e.getStatus().getException() instanceof ModelException unreadable)) {
                throw e;
            }
            FindingMarkers.update(file, List.of());
            file.deleteMarkers(FindingMarkers.UNREADABLE, false, IResource.DEPTH_ZERO);
            file.createMarker(FindingMarkers.UNREADABLE, java.util.Map.of(
                    IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                    IMarker.MESSAGE, withoutPlace(unreadable),
                    IMarker.LINE_NUMBER, Math.max(1, unreadable.line())));
        }
    }

    /** The marker names file and line by itself. */
    private static String withoutPlace(ModelException e) {
        String place = e.line() > 0 ? e.file() + ":" + e.line() + ": " : e.file() + ": ";
        return e.getMessage().startsWith(place) ? e.getMessage().substring(place.length()) : e.getMessage();
    }
}
