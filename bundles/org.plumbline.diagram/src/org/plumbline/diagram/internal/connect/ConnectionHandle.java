/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;

/** A small arrow beside a box: a flow is drawn out of it. */
final class ConnectionHandle extends AbstractHandle {

    /** How far handles reach out of their box, in pixels of the screen. */
    static final int REACH = 24;

    private static final int SIZE = 16;
    private static final int GAP = 7;

    private final DiagramContext context;
    private final int side;

    ConnectionHandle(NodePart owner, int side, DiagramContext context) {
        this.context = context;
        this.side = side;
        setOwner(owner);
        setLocator(beside(owner.getFigure(), side));
        setCursor(Cursors.CROSS);
        setToolTip(new Label("Drag to draw a flow"));
    }

    @Override
    protected DragTracker createDragTracker() {
        return new ConnectionDrag((NodePart) getOwner(), context);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        Look look = context.look().get();
        Rectangle box = getBounds().getCopy();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.card());
        graphics.setForegroundColor(look.selection());
        box.width--;
        box.height--;
        graphics.fillOval(box);
        graphics.drawOval(box);
        graphics.setBackgroundColor(look.selection());
        graphics.fillPolygon(arrow(box.x + box.width / 2, box.y + box.height / 2));
    }

    private PointList arrow(int x, int y) {
        int dx = side == PositionConstants.EAST ? 1 : side == PositionConstants.WEST ? -1 : 0;
        int dy = side == PositionConstants.SOUTH ? 1 : side == PositionConstants.NORTH ? -1 : 0;
        PointList points = new PointList(3);
        points.addPoint(x + 4 * dx, y + 4 * dy);
        points.addPoint(x - 3 * dx + 4 * dy, y - 3 * dy + 4 * dx);
        points.addPoint(x - 3 * dx - 4 * dy, y - 3 * dy - 4 * dx);
        return points;
    }

    private static Locator beside(IFigure box, int side) {
        return handle -> {
            Rectangle at = box.getBounds().getCopy();
            box.translateToAbsolute(at);
            handle.translateToRelative(at);
            int x = at.x + at.width / 2 - SIZE / 2;
            int y = at.y + at.height / 2 - SIZE / 2;
            handle.setBounds(switch (side) {
                case PositionConstants.NORTH -> new Rectangle(x, at.y - GAP - SIZE, SIZE, SIZE);
                case PositionConstants.SOUTH -> new Rectangle(x, at.y + at.height + GAP, SIZE, SIZE);
                case PositionConstants.WEST -> new Rectangle(at.x - GAP - SIZE, y, SIZE, SIZE);
                default -> new Rectangle(at.x + at.width + GAP, y, SIZE, SIZE);
            });
        };
    }
}
