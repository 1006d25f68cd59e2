/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.plumbline.diagram.internal.clipboard.PastePlace;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.editor.StatusLine;
import org.plumbline.diagram.internal.figures.NodeFigure.Target;
import org.plumbline.diagram.internal.parts.BoxContainer;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.ide.TemplateImport;
import org.plumbline.importer.ImportException;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;

/**
 * Imports templates that are dropped on the diagram, from the project explorer or from the desktop. The boundary under
 * the mouse is pointed out.
 */
public final class TemplateDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private static final String TITLE = "Import Template";

    private final GraphicalViewer viewer;
    private final DiagramContext context;
    private BoxContainer target;

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
    public void dragOver(DropTargetEvent event) {
        dragEnter(event);
        event.feedback = DND.FEEDBACK_SCROLL;
        Point at = onDiagram(viewer.getControl().toControl(event.x, event.y));
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(PastePlace.under(context.drawn(), at.x, at.y));
        show(part instanceof BoxContainer container ? container : null);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        show(null);
    }

    @Override
    public void drop(DropTargetEvent event) {
        show(null);
        if (event.data instanceof String[] files) {
            Point at = onDiagram(viewer.getControl().toControl(event.x, event.y));
            for (String each : files) {
                add(Path.of(each), at);
            }
        }
    }

    /** Asks for a template and imports it at the upper left of what is seen. */
    public void choose() {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.OPEN);
        dialog.setText(TITLE);
        String file = dialog.open();
        if (file != null) {
            add(Path.of(file), onDiagram(new org.eclipse.swt.graphics.Point(48, 48)));
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
        NodeContainer wanted = PastePlace.under(context.drawn(), at.x, at.y);
        TemplateMerge merge = new TemplateMerge(context.drawn(), context.edits());
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(TITLE,
                () -> merge.at(read[0].result(), at.x, at.y)));
        String place = merge.container() instanceof Node boundary ? "in " + Nodes.label(boundary) : "outside";
        StatusLine.message(viewer, merge.container() == wanted ? null : file.getFileName() + " was drawn " + place
                + ", because " + Nodes.label((Node) wanted) + " cannot hold all of it");
        select(merge.drawn());
    }

    private void select(List<Node> nodes) {
        List<EditPart> parts = nodes.stream().map(viewer.getEditPartRegistry()::get)
                .filter(EditPart.class::isInstance).map(EditPart.class::cast).toList();
        viewer.setSelection(new StructuredSelection(parts));
        parts.stream().findFirst().ifPresent(viewer::reveal);
        viewer.getControl().setFocus();
    }

    private void show(BoxContainer newTarget) {
        if (target != newTarget) {
            if (target != null) {
                target.showTarget(Target.NONE);
            }
            target = newTarget;
            if (target != null) {
                target.showTarget(Target.TAKES);
            }
        }
    }

    private Point onDiagram(org.eclipse.swt.graphics.Point control) {
        Point place = new Point(control.x, control.y);
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(place);
        return place;
    }
}
