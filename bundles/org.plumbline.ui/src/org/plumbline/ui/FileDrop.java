/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.Importers;
import org.plumbline.ui.internal.Problems;
import org.plumbline.ui.internal.wizard.ImportAsWorkloadHandler;

/**
 * Files that are dropped where no editor is: what can be imported opens the import, as one workload, and other files of
 * the workspace open in their editors.
 */
public final class FileDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    public FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            // The drag ends first: a dialog while it lasts would hold up the application that it comes from.
            window.getShell().getDisplay().asyncExec(() -> open(Arrays.stream(files).map(Path::of).toList()));
        }
    }

    private void open(List<Path> files) {
        List<Path> templates = new ArrayList<>();
        for (Path each : files) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(each));
            if (Files.isDirectory(each) || isTemplate(each)) {
                templates.add(each);
            } else if (file != null && file.exists() && window.getActivePage() != null) {
                try {
                    IDE.openEditor(window.getActivePage(), file);
                } catch (PartInitException e) {
                    Problems.show(file.getName() + " could not be opened.", e);
                }
            } else {
                templates.add(each);
            }
        }
        if (!templates.isEmpty()) {
            IFile first = ResourcesPlugin.getWorkspace().getRoot()
                    .getFileForLocation(IPath.fromPath(templates.get(0)));
            ImportAsWorkloadHandler.open(window, first == null ? StructuredSelection.EMPTY
                    : new StructuredSelection(first), templates, null);
        }
    }

    private static boolean isTemplate(Path file) {
        try {
            return !file.toString().endsWith(".plumb") && Importers.recognises(file);
        } catch (ImportException e) {
            return false;
        }
    }
}
