/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points;
import org.plumbline.notation.Routes;

/** Where a line meets a box. */
public final class BoxAnchor extends ConnectionAnchorBase {

    private final NodeFigure owner;
    private final Runnable follower = this::fireAnchorMoved;

    public BoxAnchor(NodeFigure owner) {
        this.owner = owner;
    }

    @Override
    public IFigure getOwner() {
        return owner;
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        if (listeners.isEmpty()) {
            owner.addFollower(follower);
        }
        super.addAnchorListener(listener);
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        super.removeAnchorListener(listener);
        if (listeners.isEmpty()) {
            owner.removeFollower(follower);
        }
    }

    @Override
    public Point getReferencePoint() {
        Point middle = owner.getBounds().getCenter();
        owner.translateToAbsolute(middle);
        return middle;
    }

    @Override
    public Point getLocation(Point reference) {
        Rectangle box = getOwner().getBounds().getCopy();
        getOwner().translateToAbsolute(box);
        Points.Point p = Routes.anchor(new Bounds(box.x, box.y, box.width, box.height),
                new Points.Point(reference.x, reference.y));
        return new Point(p.x(), p.y());
    }
}
