/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Reviews workloads that no editor has open and brings their markers up to date. */
public final class FileReviewJob extends WorkspaceJob {

    private final List<IFile> files;

    public FileReviewJob(Collection<IFile> files) {
        super("Reviewing workloads");
        this.files = List.copyOf(files);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        review(files, monitor);
        return Status.OK_STATUS;
    }

    /** {@link FindingMarkers#TYPE} is the family of all jobs that update markers of findings. */
    @Override
    public boolean belongsTo(Object family) {
        return FindingMarkers.TYPE.equals(family);
    }

    /** Reviews those of the files that exist and that no editor has open. */
    public static void review(Collection<IFile> files, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Reviewing workloads", files.size());
        for (IFile file : files) {
            // Throws when the user cancels.
            progress.split(1).subTask(file.getName());
            if (file.isAccessible() && !FileReview.isOpen(file)) {
                FileReview.mark(file);
            }
        }
    }
}
