/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.ReviewResult;

/** Applies fixes to workloads of the workspace, open or closed. */
public final class FileFixes {

    private FileFixes() {
    }

    /**
     * Applies a fix: in the open editor's session as one undoable command, which leaves the file to be saved; or, when
     * no editor has the file open, to the file itself, which is replaced as a whole or not at all. For an open file,
     * call it on the thread that edits the model.
     *
     * @param choice takes the fix out of the present review of the file; empty when there is nothing to mend any more
     * @return whether something was changed
     */
    public static boolean apply(IFile file, Function<ReviewResult, Optional<Fix>> choice, IProgressMonitor monitor)
            throws CoreException {
        Optional<EditSession> session = EditSessions.find(FileReview.key(file));
        if (session.isPresent()) {
            session.get().live().flush();
            Optional<Fix> fix = choice.apply(session.get().live().result());
            fix.ifPresent(session.get()::apply);
            return fix.isPresent();
        }
        boolean[] changed = new boolean[1];
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(m -> changed[0] = applyToFile(file, choice, m), file.getParent(), IWorkspace.AVOID_UPDATE,
                monitor);
        return changed[0];
    }

    /** The finding of an id, if it is still there. */
    public static Optional<Finding> finding(ReviewResult result, String id) {
        return result.findings().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean applyToFile(IFile file, Function<ReviewResult, Optional<Fix>> choice,
            IProgressMonitor monitor) throws CoreException {
        IStatus writable = file.getWorkspace().validateEdit(new IFile[] { file }, IWorkspace.VALIDATE_PROMPT);
        if (!writable.isOK()) {
            throw new CoreException(writable);
        }
        ReviewResult before = FileReview.review(file);
        Optional<Fix> fix = choice.apply(before);
        if (fix.isEmpty()) {
            return false;
        }
        Fixes.apply(fix.get());
        try {
            ModelFiles.save(before.workload(), FileReview.path(file));
        } catch (ModelException e) {
            throw new CoreException(new Status(IStatus.ERROR, FileFixes.class, e.getMessage(), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        FileReview.mark(file);
        return true;
    }
}
