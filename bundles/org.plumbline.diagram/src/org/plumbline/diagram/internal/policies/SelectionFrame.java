/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.Badged;

/** The frame around a selected box, which can be dragged. It leaves the badge on the upper edge free to be read. */
final class SelectionFrame extends MoveHandle {

    private final Look look;

    SelectionFrame(GraphicalEditPart part, Look look) {
        super(part);
        this.look = look;
    }

    @Override
    protected void paintBorder(Graphics graphics) {
        Rectangle box = getBounds().getResized(-1, -1);
        Rectangle badge = badge();
        int from = Math.max(box.x, Math.min(badge.x, box.right()));
        int to = Math.max(box.x, Math.min(badge.right(), box.right()));
        graphics.setForegroundColor(look.selection());
        graphics.setLineWidth(1);
        graphics.drawLine(box.x, box.y, from, box.y);
        graphics.drawLine(to, box.y, box.right(), box.y);
        graphics.drawLine(box.x, box.bottom(), box.right(), box.bottom());
        graphics.drawLine(box.x, box.y, box.x, box.bottom());
        graphics.drawLine(box.right(), box.y, box.right(), box.bottom());
    }

    /** Where the badge is; nowhere without one. */
    private Rectangle badge() {
        IFigure badge = getOwner() instanceof Badged part ? part.badge() : getOwnerFigure();
        if (badge == getOwnerFigure()) {
            return new Rectangle();
        }
        Rectangle area = badge.getBounds().getCopy();
        badge.translateToAbsolute(area);
        translateToRelative(area);
        return area;
    }
}
