/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.plumbline.diagram.internal.badges.BadgeFigure;
import org.plumbline.diagram.internal.badges.BadgeHover;
import org.plumbline.diagram.internal.badges.ElementFindings;

/** The badge of a box: on a layer above all boxes and lines, on the upper right corner of the box wherever it goes. */
final class BoxBadge {

    private static final int FROM_RIGHT = 8;

    private final NodePart part;
    private final IFigure layer;
    private final BadgeFigure figure;
    private final DiagramContext context;
    private final Runnable follower = this::place;

    BoxBadge(NodePart part, IFigure layer, DiagramContext context) {
        this.part = part;
        this.layer = layer;
        this.context = context;
        this.figure = new BadgeFigure(context.look().get());
        BadgeHover.over(figure, part, context);
    }

    void show(ElementFindings findings) {
        boolean shown = figure.getParent() != null;
        figure.show(findings, context.layers().isByPillar());
        figure.setFaded(context.layers().fades(part.element()));
        if (!findings.isEmpty() && !shown) {
            layer.add(figure);
            part.getViewer().getVisualPartMap().put(figure, part);
            part.box().addFollower(follower);
        } else if (findings.isEmpty() && shown) {
            dispose();
        }
        place();
    }

    /** Its figure, while there is something to show. */
    Optional<IFigure> shown() {
        return figure.getParent() == null ? Optional.empty() : Optional.of(figure);
    }

    void dispose() {
        if (figure.getParent() != null) {
            part.box().removeFollower(follower);
            part.getViewer().getVisualPartMap().remove(figure);
            layer.remove(figure);
        }
    }

    /** Whether a click was on the badge. */
    boolean isAt(Request request) {
        if (figure.getParent() == null || !(request instanceof LocationRequest at) || at.getLocation() == null) {
            return false;
        }
        Point point = at.getLocation().getCopy();
        figure.translateToRelative(point);
        return figure.containsPoint(point);
    }

    private void place() {
        if (figure.getParent() == null) {
            return;
        }
        Rectangle box = part.box().onDiagram();
        Dimension size = figure.getPreferredSize();
        figure.setBounds(new Rectangle(box.x + box.width - FROM_RIGHT - size.width, box.y - size.height / 2,
                size.width, size.height));
    }
}
