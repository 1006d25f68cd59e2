/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.evl.EvlException;
import org.plumbline.evl.EvlRules;
import org.plumbline.validation.RuleSet;

/**
 * Files of rules that the user has turned on. They hold for the workloads of their project. What is turned on is kept
 * in the workspace and not in the project, so that nothing runs because a project came with it.
 */
public final class TeamRules {

    /** Type of the marker of a file of rules that cannot be used. */
    public static final String UNUSABLE = "org.plumbline.ide.unusableRules";

    private static final String LIBRARY = "eol";
    private static final Map<IProject, Reading> READ = new ConcurrentHashMap<>();

    private TeamRules() {
    }

    /** The rules of a project in one state of its files, and what keeps files from being used. */
    private record Reading(String state, RuleSet rules, Map<IFile, EvlException> problems) { }

    /** Whether the resource is a file that can hold rules. */
    public static boolean isRules(IResource resource) {
        return resource instanceof IFile && EvlRules.EXTENSION.equals(resource.getFileExtension());
    }

    /** Whether a change of the resource can change the rules of its project. */
    public static boolean concerns(IResource resource) {
        return isRules(resource) || resource instanceof IFile && LIBRARY.equals(resource.getFileExtension());
    }

    /** Whether the user has turned the file on. */
    public static boolean isUsed(IFile file) {
        return preferences().getBoolean(file.getFullPath().toString(), false);
    }

    /** Turns the file on or off, and reviews the workloads of its project anew, in the background. */
    public static void use(IFile file, boolean use) throws CoreException {
        IEclipsePreferences preferences = preferences();
        if (use) {
            preferences.putBoolean(file.getFullPath().toString(), true);
        } else {
            preferences.remove(file.getFullPath().toString());
        }
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            throw new CoreException(Status.error("The choice could not be saved: " + e.getMessage(), e));
        }
        new ProjectReviewJob(file.getProject()).schedule();
    }

    /** The rules of the IDE and those of the files that are turned on; a file with an error is left out. */
    static RuleSet of(IProject project) {
        return read(project).rules();
    }

    /** Marks the files that are turned on and cannot be used; the others lose their mark. */
    static void mark(IProject project) throws CoreException {
        if (!project.isAccessible()) {
            return;
        }
        project.deleteMarkers(UNUSABLE, false, IResource.DEPTH_INFINITE);
        for (Map.Entry<IFile, EvlException> each : read(project).problems().entrySet()) {
            EvlException problem = each.getValue();
            boolean own = problem.file().equals(each.getKey().getName());
            each.getKey().createMarker(UNUSABLE, Map.of(
                    IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                    IMarker.MESSAGE, own ? problem.problem() : problem.getMessage(),
                    IMarker.LINE_NUMBER, own ? Math.max(1, problem.line()) : 1));
        }
    }

    private static Reading read(IProject project) {
        List<IFile> files = used(project);
        if (files.isEmpty()) {
            READ.remove(project);
            return new Reading("", RuleSets.current(), Map.of());
        }
        String state = state(files);
        return READ.compute(project, (key, known) -> known != null && known.state().equals(state) ? known
                : read(files, state));
    }

    private static Reading read(List<IFile> files, String state) {
        RuleSet rules = RuleSets.current();
        Map<IFile, EvlException> problems = new LinkedHashMap<>();
        for (IFile file : files) {
            try {
                rules = EvlRules.add(rules, file.getLocation().toPath(), file.getName(),
                        problem -> ILog.of(TeamRules.class).warn(problem));
            } catch (EvlException e) {
                problems.put(file, e);
            }
        }
        return new Reading(state, rules, problems);
    }

    private static List<IFile> used(IProject project) {
        try {
            return Arrays.stream(preferences().keys()).map(Path::fromPortableString)
                    .filter(path -> path.segmentCount() > 1 && path.segment(0).equals(project.getName()))
                    .map(path -> project.getFile(path.removeFirstSegments(1)))
                    .filter(file -> file.exists() && file.getLocation() != null)
                    .sorted(Comparator.comparing(file -> file.getFullPath().toString())).toList();
        } catch (BackingStoreException e) {
            ILog.of(TeamRules.class).warn("It cannot be read which rules are in use: " + e.getMessage());
            return List.of();
        }
    }

    /** Names and stamps of the files and of all that they could import. */
    private static String state(List<IFile> files) {
        List<String> stamps = new ArrayList<>();
        try {
            for (IFile file : files) {
                stamps.add(file.getFullPath().toString());
                for (IResource each : file.getParent().members()) {
                    if (concerns(each)) {
                        stamps.add(each.getName() + " " + each.getModificationStamp());
                    }
                }
            }
        } catch (CoreException e) {
            // A folder that went away meanwhile: the next look finds no files in it.
            stamps.add(e.getMessage());
        }
        return String.join("\n", stamps);
    }

    private static IEclipsePreferences preferences() {
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.plumbline.ide").node("rules");
    }
}
