/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.ui.ExampleDialog;

/** Puts an example into the project Examples, unless it is there, and opens it. Without a name, it asks for one. */
public final class OpenExampleHandler extends AbstractHandler {

    private static final String PARAMETER = "org.plumbline.product.example";
    private static final IPath PROJECT = IPath.fromPortableString("/Examples");

    @Override
    public Object execute(ExecutionEvent event) {
        String name = event.getParameter(PARAMETER);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (name != null) {
            open(window, name);
            return null;
        }
        ExampleDialog dialog = new ExampleDialog(window.getShell(), Examples.all());
        if (dialog.open() == Window.OK) {
            open(window, dialog.chosen().id());
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, String name) {
        IFile file = WorkloadFiles.file(PROJECT, name);
        WorkspaceJob job = new WorkspaceJob("Opening the example " + name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (!file.exists()) {
                    Examples.named(name).writeTo(file, monitor);
                }
                window.getShell().getDisplay().asyncExec(() -> open(window, file));
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRoot());
        job.schedule();
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
