/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points.Point;

/**
 * Where the bend points of a line go when a box at its end moves: all of them with the boxes when both ends move, else
 * only the nearest, so that the line still leaves the box at a right angle.
 */
final class BendFollower {

    private final Node moved;
    private final Bounds before;
    private final Bounds after;
    private final Set<Node> movedToo;

    BendFollower(Node moved, Bounds before, Bounds after, Set<Node> movedToo) {
        this.moved = moved;
        this.before = before;
        this.after = after;
        this.movedToo = movedToo;
    }

    /**
     * The new bend points; none when the way is better left to the router.
     *
     * @param other where the end that does not move stands
     */
    List<Point> follow(DataFlow flow, List<Point> bends, Bounds other) {
        boolean source = EcoreUtil.isAncestor(moved, flow.getSource());
        boolean target = EcoreUtil.isAncestor(moved, flow.getTarget());
        int dx = after.x() - before.x();
        int dy = after.y() - before.y();
        if (dx == 0 && dy == 0 && after.equals(before)) {
            return bends;
        }
        if (source && target) {
            return shifted(bends, dx, dy);
        }
        if (isMoved(source ? flow.getTarget() : flow.getSource())) {
            return source ? shifted(bends, dx, dy) : bends;
        }
        boolean atBox = moved == (source ? flow.getSource() : flow.getTarget());
        return atBox ? bent(bends, source, other) : List.of();
    }

    private boolean isMoved(Node end) {
        return movedToo.stream().anyMatch(each -> each != moved && EcoreUtil.isAncestor(each, end));
    }

    static List<Point> shifted(List<Point> bends, int dx, int dy) {
        return bends.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
    }

    private List<Point> bent(List<Point> bends, boolean atSource, Bounds other) {
        int nearest = atSource ? 0 : bends.size() - 1;
        int next = atSource ? 1 : bends.size() - 2;
        Point p = bends.get(nearest);
        boolean besides = p.y() > before.y() && p.y() < before.bottom();
        boolean above = p.x() > before.x() && p.x() < before.right();
        if (besides == above) {
            return List.of();
        }
        Point shifted = besides
                ? new Point(p.x(), scaled(p.y(), before.y(), before.height(), after.y(), after.height()))
                : new Point(scaled(p.x(), before.x(), before.width(), after.x(), after.width()), p.y());
        // A single point is a corner, or the place of a label on a straight line.
        boolean turns = bends.size() > 1 ? besides ? bends.get(next).x() == p.x() : bends.get(next).y() == p.y()
                : shifted.equals(p) || (besides ? shifted.x() > other.x() && shifted.x() < other.right()
                        : shifted.y() > other.y() && shifted.y() < other.bottom());
        boolean outside = besides ? p.x() <= after.x() || p.x() >= after.right()
                : p.y() <= after.y() || p.y() >= after.bottom();
        if (!turns || !outside) {
            return List.of();
        }
        List<Point> result = new ArrayList<>(bends);
        result.set(nearest, shifted);
        return result;
    }

    private static int scaled(int value, int from, int length, int newFrom, int newLength) {
        return newFrom + Math.round((value - from) * (float) newLength / length);
    }
}
