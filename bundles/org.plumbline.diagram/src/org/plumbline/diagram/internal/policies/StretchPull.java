/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points.Point;

/**
 * A stretch of a flow's line that is pulled aside. Horizontal and vertical stretches stay so: the line keeps its other
 * corners and gets new ones where it would no longer meet a box. Any other stretch gets a corner of its own.
 */
final class StretchPull {

    private StretchPull() {
    }

    /** The ends and the corners of a line, without points that lie on a straight stretch. */
    static List<Point> corners(List<Point> line) {
        List<Point> corners = new ArrayList<>(line);
        for (int i = corners.size() - 2; i > 0; i--) {
            Point a = corners.get(i - 1);
            Point b = corners.get(i);
            Point c = corners.get(i + 1);
            if (a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y()) {
                corners.remove(i);
            }
        }
        return corners;
    }

    /**
     * The bend points of the line after the pull.
     *
     * @param corners of the line before, with both ends
     * @param stretch number of the stretch, from zero at the source
     */
    static List<Point> bends(List<Point> corners, int stretch, Point to, Bounds source, Bounds target) {
        Point a = corners.get(stretch);
        Point b = corners.get(stretch + 1);
        boolean horizontal = a.y() == b.y();
        boolean first = stretch == 0;
        boolean last = stretch == corners.size() - 2;
        List<Point> bends = new ArrayList<>(corners.subList(1, first ? 1 : stretch));
        if (!horizontal && a.x() != b.x()) {
            bends = new ArrayList<>(corners.subList(1, stretch + 1));
            bends.add(to);
            bends.addAll(corners.subList(stretch + 1, corners.size() - 1));
            return bends;
        }
        if (first && last && meets(source, to, horizontal) && meets(target, to, horizontal)) {
            return List.of(horizontal ? new Point((a.x() + b.x()) / 2, to.y()) : new Point(to.x(), (a.y() + b.y()) / 2));
        }
        if (!first || !meets(source, to, horizontal)) {
            bends.add(aside(first ? middle(source) : a, to, horizontal));
        }
        if (!last || !meets(target, to, horizontal)) {
            bends.add(aside(last ? middle(target) : b, to, horizontal));
        }
        bends.addAll(corners.subList(Math.min(stretch + 2, corners.size() - 1), corners.size() - 1));
        return bends;
    }

    private static Point aside(Point point, Point to, boolean horizontal) {
        return horizontal ? new Point(point.x(), to.y()) : new Point(to.x(), point.y());
    }

    private static boolean meets(Bounds box, Point at, boolean horizontal) {
        return horizontal ? at.y() >= box.y() && at.y() <= box.bottom() : at.x() >= box.x() && at.x() <= box.right();
    }

    private static Point middle(Bounds box) {
        return new Point(box.centerX(), box.centerY());
    }
}
