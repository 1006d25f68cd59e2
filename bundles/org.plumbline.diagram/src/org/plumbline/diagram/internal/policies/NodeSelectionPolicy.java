/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.Node;

/** The frame and the handles around a selected box. */
public final class NodeSelectionPolicy extends ResizableEditPolicy {

    private static final int[] PLACES = {
        PositionConstants.NORTH_WEST, PositionConstants.NORTH, PositionConstants.NORTH_EAST, PositionConstants.EAST,
        PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST,
    };

    private final DiagramContext context;

    NodeSelectionPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    protected List<?> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        Look look = context.look().get();
        List<Object> handles = new ArrayList<>();
        handles.add(new SelectionFrame(part, look));
        if (!(part.getModel() instanceof Node node && context.drawn().isCollapsed(node))) {
            for (int place : PLACES) {
                if (place != PositionConstants.NORTH || !isBadgeAtTop(part)) {
                    handles.add(new RoundHandle(part, place, look));
                }
            }
        }
        return handles;
    }

    /** Whether the badge reaches to the middle of the upper edge, where a handle would cover its numbers. */
    private static boolean isBadgeAtTop(GraphicalEditPart part) {
        return part instanceof NodePart node && node.badge() != node.box()
                && node.badge().getBounds().contains(node.box().onDiagram().getTop());
    }

    /** An outline, because GEF's own ghost hides what is under it in the dark theme. */
    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RectangleFigure outline = new RectangleFigure();
        outline.setFill(false);
        outline.setForegroundColor(context.look().get().selection());
        outline.setBounds(getInitialFeedbackBounds());
        addFeedback(outline);
        return outline;
    }

    private static final class RoundHandle extends ResizeHandle {

        private final Look look;

        RoundHandle(GraphicalEditPart part, int direction, Look look) {
            super(part, direction);
            this.look = look;
            setPreferredSize(8, 8);
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Rectangle box = getBounds();
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(isPrimary() ? look.card() : look.selection());
            graphics.setForegroundColor(look.selection());
            graphics.fillOval(box.x, box.y, box.width - 1, box.height - 1);
            graphics.setLineWidth(1);
            graphics.drawOval(box.x, box.y, box.width - 1, box.height - 1);
        }
    }
}
