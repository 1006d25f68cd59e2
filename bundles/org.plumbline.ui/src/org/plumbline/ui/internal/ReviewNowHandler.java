/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FileReviewJob;

/** Reviews the selected workloads, or all of the workspace when none is selected. */
public final class ReviewNowHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Set<IFile> files = new LinkedHashSet<>();
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        try {
            for (Object each : selection) {
                collect(Adapters.adapt(each, IResource.class), files);
            }
            if (files.isEmpty()) {
                collect(ResourcesPlugin.getWorkspace().getRoot(), files);
            }
        } catch (CoreException e) {
            Problems.show("The workloads could not be listed.", e);
            return null;
        }
        FileReviewJob job = new FileReviewJob(files);
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void collect(IResource resource, Set<IFile> files) throws CoreException {
        if (FileReview.isWorkload(resource)) {
            files.add((IFile) resource);
        } else if (resource instanceof IContainer container && container.isAccessible()) {
            for (IResource member : container.members()) {
                collect(member, files);
            }
        }
    }
}
