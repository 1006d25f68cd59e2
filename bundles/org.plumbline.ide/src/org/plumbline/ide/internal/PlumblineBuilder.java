/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FileReviewJob;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.ProjectReviewJob;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.ide.TeamRules;

/** Reviews the workloads of a project that changed since the last build. */
public final class PlumblineBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (delta == null || concernsRules(delta)) {
            ProjectReviewJob.review(getProject(), monitor);
        } else {
            FileReviewJob.review(changed(delta), monitor);
        }
        return new IProject[0];
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
        getProject().deleteMarkers(FindingMarkers.UNREADABLE, false, IResource.DEPTH_INFINITE);
        getProject().deleteMarkers(TeamRules.UNUSABLE, false, IResource.DEPTH_INFINITE);
    }

    private static boolean concernsRules(IResourceDelta delta) throws CoreException {
        boolean[] found = new boolean[1];
        delta.accept(each -> {
            boolean content = each.getKind() != IResourceDelta.CHANGED
                    || (each.getFlags() & IResourceDelta.CONTENT) != 0;
            found[0] |= content && (TeamRules.concerns(each.getResource())
                    || RuleConfigs.concerns(each.getResource()));
            return !found[0];
        });
        return found[0];
    }

    private static Set<IFile> changed(IResourceDelta delta) throws CoreException {
        Set<IFile> files = new LinkedHashSet<>();
        delta.accept(each -> {
            IResource resource = each.getResource();
            boolean content = each.getKind() == IResourceDelta.ADDED
                    || (each.getKind() == IResourceDelta.CHANGED && (each.getFlags() & IResourceDelta.CONTENT) != 0);
            if (content && FileReview.isWorkload(resource)) {
                files.add((IFile) resource);
            }
            return true;
        });
        return files;
    }
}
