/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.ide.TemplateImport;
import org.plumbline.importer.ImportException;

/** Imports templates that are dropped on the diagram, from the project explorer or from the desktop. */
public final class TemplateDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private static final String TITLE = "Import Template";

    private final GraphicalViewer viewer;
    private final DiagramContext context;

    public TemplateDrop(GraphicalViewer viewer, DiagramContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    @Override
    public Transfer getTransfer() {
        return FileTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        for (TransferData each : event.dataTypes) {
            if (getTransfer().isSupportedType(each)) {
                return true;
            }
        }
        return false;
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
            org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(event.x, event.y);
            for (String each : files) {
                add(Path.of(each), new Point(at.x, at.y));
            }
        }
    }

    /** Asks for a template and imports it at the upper left of what is seen. */
    public void choose() {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.OPEN);
        dialog.setText(TITLE);
        String file = dialog.open();
        if (file != null) {
            add(Path.of(file), new Point(48, 48));
        }
    }

    private void add(Path file, Point at) {
        TemplateImport[] read = new TemplateImport[1];
        try {
            PlatformUI.getWorkbench().getProgressService()
                    .busyCursorWhile(monitor -> read[0] = TemplateImport.read(file));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof ImportException problem)) {
                throw new IllegalStateException(e.getCause());
            }
            MessageDialog.openError(viewer.getControl().getShell(), TITLE, problem.getMessage());
            return;
        } catch (InterruptedException e) {
            return;
        }
        if (read[0].components() + read[0].boundaries() == 0) {
            MessageDialog.openInformation(viewer.getControl().getShell(), TITLE,
                    file.getFileName() + " has nothing that can be drawn.");
            return;
        }
        Point place = at.getCopy();
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(place);
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(TITLE,
                () -> new TemplateMerge(context.drawn(), context.edits()).at(read[0].result(), place.x, place.y)));
    }
}
