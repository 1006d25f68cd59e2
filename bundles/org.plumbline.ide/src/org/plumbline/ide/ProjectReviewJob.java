/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.plumbline.edit.EditSessions;

/** Reviews all workloads of a project because its rules have changed, those in editors too. */
public final class ProjectReviewJob extends WorkspaceJob {

    private final IProject project;

    public ProjectReviewJob(IProject project) {
        super("Reviewing workloads");
        this.project = project;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        review(project, monitor);
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return FindingMarkers.TYPE.equals(family);
    }

    /** Reviews the project, in which nobody else changes markers. */
    public static void review(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.isAccessible()) {
            return;
        }
        TeamRules.mark(project);
        Set<IFile> files = new LinkedHashSet<>();
        project.accept(resource -> {
            if (FileReview.isWorkload(resource)) {
                files.add((IFile) resource);
            }
            return !resource.isDerived();
        });
        for (IFile file : files) {
            RuleConfigs.mark(file);
            EditSessions.find(FileReview.key(file)).ifPresent(session -> session.live().use(RuleSets.of(file)));
        }
        FileReviewJob.review(files, monitor);
    }
}
