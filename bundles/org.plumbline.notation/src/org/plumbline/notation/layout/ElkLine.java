/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;

/**
 * A line as ELK laid it, seen from the corner of the drawing.
 *
 * @param points from end to end
 */
record ElkLine(List<KVector> points) {

    static ElkLine of(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        KVector origin = origin(edge.getContainingNode());
        List<KVector> points = new ArrayList<>();
        points.add(origin.clone().add(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(origin.clone().add(bend.getX(), bend.getY()));
        }
        points.add(origin.clone().add(section.getEndX(), section.getEndY()));
        return new ElkLine(points);
    }

    /** The node's corner, seen from the corner of the drawing. */
    static KVector origin(ElkNode node) {
        KVector origin = new KVector();
        for (ElkNode each = node; each != null; each = each.getParent()) {
            origin.add(each.getX(), each.getY());
        }
        return origin;
    }

    int bends() {
        return points.size() - 2;
    }

    /** By how much the line is longer than the way along the axes between its ends. */
    double detour() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += alongAxes(points.get(i - 1), points.get(i));
        }
        return length - alongAxes(points.get(0), points.get(points.size() - 1));
    }

    /** How far from the left edge of the area the line runs rightmost through it; negative when it does not. */
    double within(KVector corner, double width, double height) {
        double rightmost = -1;
        for (int i = 1; i < points.size(); i++) {
            KVector a = points.get(i - 1);
            KVector b = points.get(i);
            double right = Math.max(a.x, b.x);
            if (Math.min(a.x, b.x) < corner.x + width && right > corner.x
                    && Math.min(a.y, b.y) < corner.y + height && Math.max(a.y, b.y) > corner.y) {
                rightmost = Math.max(rightmost, Math.min(right - corner.x, width));
            }
        }
        return rightmost;
    }

    private static double alongAxes(KVector a, KVector b) {
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    }
}
