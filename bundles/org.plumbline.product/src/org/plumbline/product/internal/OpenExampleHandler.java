/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;

/** Puts an example into the project Examples, unless it is there, and opens it. */
public final class OpenExampleHandler extends AbstractHandler {

    private static final String PARAMETER = "org.plumbline.product.example";
    private static final IPath PROJECT = IPath.fromPortableString("/Examples");

    @Override
    public Object execute(ExecutionEvent event) {
        String name = event.getParameter(PARAMETER);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IFile file = WorkloadFiles.file(PROJECT, name);
        WorkspaceJob job = new WorkspaceJob("Opening the example " + name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (!file.exists()) {
                    copy(name, file, monitor);
                }
                window.getShell().getDisplay().asyncExec(() -> open(window, file));
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRoot());
        job.schedule();
        return null;
    }

    private static void copy(String name, IFile file, IProgressMonitor monitor) throws CoreException {
        String path = "examples/" + name + ".yaml";
        URL url = FileLocator.find(FrameworkUtil.getBundle(OpenExampleHandler.class), IPath.fromPortableString(path));
        if (url == null) {
            throw new CoreException(Status.error("The example " + name + " is not part of this installation."));
        }
        try (InputStream in = url.openStream()) {
            TemplateImport.read(Path.of(name + ".yaml"), in.readAllBytes()).writeTo(file, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error("The example " + name + " cannot be read.", e));
        }
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        if (window.getActivePage() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
