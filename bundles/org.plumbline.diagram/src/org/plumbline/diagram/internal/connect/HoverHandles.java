/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseTrackListener;
import org.plumbline.diagram.internal.parts.BoundaryPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;

/** Shows connection handles around the box under the mouse; around an open boundary only at its frame. */
public final class HoverHandles {

    private static final int[] SIDES = {PositionConstants.NORTH, PositionConstants.EAST, PositionConstants.SOUTH,
        PositionConstants.WEST};
    private static final int FRAME = 10;

    private final GraphicalViewer viewer;
    private final DiagramContext context;
    private final List<ConnectionHandle> shown = new ArrayList<>();
    private NodePart owner;

    private HoverHandles(GraphicalViewer viewer, DiagramContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    public static void install(GraphicalViewer viewer, DiagramContext context) {
        HoverHandles handles = new HoverHandles(viewer, context);
        viewer.getControl().addMouseMoveListener(handles::moved);
        viewer.getControl().addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> handles.show(null)));
    }

    private void moved(MouseEvent event) {
        if ((event.stateMask & SWT.BUTTON_MASK) != 0
                || !(viewer.getEditDomain().getActiveTool() instanceof SelectionTool)) {
            show(null);
            return;
        }
        Point at = new Point(event.x, event.y);
        NodePart under = under(at);
        if (under == null && owner != null && owner.isActive()
                && area(owner).expand(ConnectionHandle.REACH, ConnectionHandle.REACH).contains(at)) {
            return;
        }
        show(under);
    }

    private NodePart under(Point at) {
        EditPart part = viewer.findObjectAtExcluding(at, List.copyOf(shown));
        if (!(part instanceof NodePart node)) {
            return null;
        }
        boolean open = node instanceof BoundaryPart && !context.drawn().isCollapsed(node.element());
        return open && area(node).expand(-FRAME, -FRAME).contains(at) ? null : node;
    }

    private static Rectangle area(NodePart part) {
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        return box;
    }

    private void show(NodePart part) {
        if (part == owner && (part == null || part.isActive())) {
            return;
        }
        for (ConnectionHandle each : shown) {
            if (each.getParent() != null) {
                each.getParent().remove(each);
            }
        }
        shown.clear();
        owner = part;
        if (part != null) {
            IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.HANDLE_LAYER);
            for (int side : SIDES) {
                ConnectionHandle handle = new ConnectionHandle(part, side, context);
                shown.add(handle);
                layer.add(handle);
            }
        }
    }
}
