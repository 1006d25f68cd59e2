/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.plumbline.ide.WorkloadFiles;

/** A folder of the workspace, which may be new: three cells of a grid. */
final class FolderField {

    private static final String FIRST_PROJECT = "Workloads";

    private final Text text;

    FolderField(Composite parent, IStructuredSelection selection, Runnable changed) {
        new Label(parent, SWT.NONE).setText("F&older:");
        text = new Text(parent, SWT.BORDER);
        text.setText(initial(selection));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addModifyListener(e -> changed.run());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText("Bro&wse…");
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
    }

    IPath path() {
        return IPath.fromOSString(text.getText().strip()).makeAbsolute();
    }

    void show(IPath path) {
        text.setText(shown(path));
    }

    IStatus check() {
        return WorkloadFiles.checkFolder(path());
    }

    /** Whether finishing creates a project. */
    boolean isNewProject() {
        return !ResourcesPlugin.getWorkspace().getRoot().getProject(path().segment(0)).exists();
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(text.getShell(), null, true,
                "Choose the folder for the workload:");
        dialog.setTitle("Folder");
        if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
            text.setText(shown((IPath) dialog.getResult()[0]));
        }
    }

    private static String initial(IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.isAccessible()) {
            IContainer folder = selected instanceof IContainer container ? container : selected.getParent();
            return shown(folder.getFullPath());
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                return project.getName();
            }
        }
        return FIRST_PROJECT;
    }

    private static String shown(IPath path) {
        return path.makeRelative().toString();
    }
}
