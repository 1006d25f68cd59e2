/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.Compute;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** A project with one workload whose only component is called "x". */
final class Workspaces {

    private Workspaces() {
    }

    static void manualBuild() throws CoreException {
        IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(false);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    static Workload workload(String componentName) {
        ModelBuilder builder = ModelBuilder.workload("shop");
        builder.add(Compute.class, componentName);
        return builder.workload();
    }

    static IFile create(String project) throws CoreException {
        IFile file = WorkloadFiles.file(IPath.fromPortableString("/" + project), "shop");
        WorkloadFiles.create(file, workload("x"), null);
        return file;
    }

    static void build(IProject project) throws CoreException {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    /** The markers of the contributed rule. */
    static List<IMarker> markers(IFile file) throws CoreException {
        List<IMarker> markers = new ArrayList<>();
        for (IMarker each : file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            if (NamelessComponent.ID.equals(each.getAttribute(FindingMarkers.RULE_ID))) {
                markers.add(each);
            }
        }
        return markers;
    }

    /** Waits until the updates that were asked for so far are done. */
    static void settle() {
        try {
            Job.getJobManager().join(FindingMarkers.TYPE, null);
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    static void delete(IFile file) throws CoreException {
        settle();
        file.getProject().delete(true, true, null);
    }
}
