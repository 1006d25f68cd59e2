/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;

/** Creates workloads in the workspace. */
public final class WorkloadFiles {

    private WorkloadFiles() {
    }

    /** Why {@code name} cannot be the name of a workload's file, or an OK status. The extension may be left out. */
    public static IStatus checkName(String name) {
        String base = baseName(name);
        if (base.isBlank()) {
            return Status.error("Enter a file name.");
        }
        return ResourcesPlugin.getWorkspace().validateName(fileName(base), IResource.FILE);
    }

    /** Why {@code path} cannot be a folder of the workspace, or an OK status. It need not exist. */
    public static IStatus checkFolder(IPath path) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        if (path.segmentCount() == 0) {
            return Status.error("Enter a project or folder.");
        }
        IStatus valid = workspace.validatePath(path.makeAbsolute().toString(), IResource.PROJECT | IResource.FOLDER);
        IProject project = workspace.getRoot().getProject(path.segment(0));
        if (valid.isOK() && project.exists() && !project.isOpen()) {
            return Status.error("The project " + project.getName() + " is closed. Open it first.");
        }
        return valid;
    }

    public static IFile file(IPath folder, String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(folder.makeAbsolute().append(fileName(baseName(name))));
    }

    /**
     * Writes a workload and its diagram, after making the project and the folders that are missing. The project is
     * reviewed from then on. When anything fails, files that were not there before are not there after.
     */
    public static void create(IFile file, Workload workload, IProgressMonitor monitor) throws CoreException {
        create(file, workload, Map.of(), monitor);
    }

    /**
     * Writes a workload as {@link #create(IFile, Workload, IProgressMonitor)} does.
     *
     * @param places where a drawing that it was imported from shows elements, by id
     */
    public static void create(IFile file, Workload workload, Map<String, Bounds> places, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Creating " + file.getName(), 4);
        Diagram diagram = AutoLayout.layout(workload, places);
        progress.split(1);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(m -> {
            ensure(file.getParent(), m);
            PlumblineNature.addTo(file.getProject(), m);
            write(FileReview.path(file), workload, diagram);
            file.getParent().refreshLocal(IResource.DEPTH_ONE, m);
        }, workspace.getRoot(), IWorkspace.AVOID_UPDATE, progress.split(3, SubMonitor.SUPPRESS_NONE));
    }

    private static void write(Path model, Workload workload, Diagram diagram) throws CoreException {
        boolean isNew = !Files.exists(model);
        try {
            ModelFiles.save(workload, model);
            DiagramFiles.save(DiagramFiles.drawing(diagram), DiagramFiles.fileFor(model));
        } catch (ModelException e) {
            if (isNew) {
                model.toFile().delete();
            }
            throw new CoreException(new Status(IStatus.ERROR, WorkloadFiles.class, e.getMessage(), e));
        }
    }

    private static void ensure(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IWorkspaceRoot || container.isAccessible()) {
            return;
        }
        ensure(container.getParent(), monitor);
        if (container instanceof IProject project) {
            if (!project.exists()) {
                project.create(monitor);
            }
            project.open(monitor);
        } else if (container instanceof IFolder folder) {
            folder.create(false, true, monitor);
        }
    }

    private static String baseName(String name) {
        String suffix = "." + ModelFiles.EXTENSION;
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    private static String fileName(String base) {
        return base + "." + ModelFiles.EXTENSION;
    }
}
