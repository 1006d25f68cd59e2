/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.pages.PageEdits;
import org.plumbline.diagram.internal.parts.DrawnSelection;
import org.plumbline.model.Element;

/** Shows elements of the outline on the diagram where they are dropped, when they are not on it yet. */
public final class ElementDrop extends DropTargetAdapter implements TransferDropTargetListener {

    private final GraphicalViewer viewer;
    private final DrawnWorkload drawn;
    private final PageEdits edits;

    public ElementDrop(GraphicalViewer viewer, DrawnWorkload drawn) {
        this.viewer = viewer;
        this.drawn = drawn;
        this.edits = new PageEdits(drawn);
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !missing(edits, LocalSelectionTransfer.getTransfer().getSelection()).isEmpty();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        dragEnter(event);
        event.feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(event.x, event.y);
        Point place = new Point(at.x, at.y);
        ((GraphicalEditPart) viewer.getContents()).getContentPane().translateToRelative(place);
        List<Element> dropped = missing(edits, LocalSelectionTransfer.getTransfer().getSelection());
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand("Add to Diagram",
                () -> edits.putOnAt(dropped, place.x, place.y)));
        viewer.getControl().setFocus();
        DrawnSelection.select(viewer, dropped);
    }

    /** What is selected in an outline of the workload and is not on its shown diagram. */
    static List<Element> missing(PageEdits edits, ISelection selection) {
        List<Element> missing = new ArrayList<>();
        if (selection instanceof IStructuredSelection chosen) {
            for (Object each : chosen.toList()) {
                if (each instanceof Element element && edits.lacks(element)) {
                    missing.add(element);
                }
            }
        }
        return missing;
    }
}
