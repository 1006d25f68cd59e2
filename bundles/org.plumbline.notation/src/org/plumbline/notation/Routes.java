/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Ports.Ends;

/** Lines between two boxes: where they touch the borders, and how they run when nobody gave bend points. */
public final class Routes {

    private static final int LOOP = 22;
    private static final int SHORT = 2;

    private Routes() {
    }

    /**
     * The line along given bend points. It meets a border at a right angle where the nearest bend point allows it,
     * else on the way to the box's middle.
     */
    public static List<Point> through(Bounds source, List<Point> bends, Bounds target) {
        List<Point> line = new ArrayList<>(bends.size() + 2);
        line.add(anchor(source, bends.get(0)));
        line.addAll(bends);
        line.add(anchor(target, bends.get(bends.size() - 1)));
        return List.copyOf(line);
    }

    /**
     * A line without bend points of its own; see {@link #between} and {@link #straight}.
     *
     * @param ends its places at the sides of the boxes; {@code null} when it has none
     */
    public static List<Point> free(Routing routing, Bounds source, Bounds target, int lane, Ends ends) {
        return routing == Routing.STRAIGHT ? straight(source, target, lane) : between(source, target, lane, ends);
    }

    /**
     * A line of one stretch, from middle towards middle. Boxes that overlap leave no room for it: there it runs as
     * {@link #between}.
     *
     * @param lane number of lines already drawn between the two: they run side by side
     */
    public static List<Point> straight(Bounds source, Bounds target, int lane) {
        double dx = target.centerX() - source.centerX();
        double dy = target.centerY() - source.centerY();
        double length = Math.hypot(dx, dy);
        if (source.overlaps(target) || length == 0) {
            return between(source, target, lane);
        }
        int room = Math.min(across(source, dx, dy, length), across(target, dx, dy, length));
        // Lines of both directions lie on the same side for the same lane.
        double shift = Lanes.at(0, room, lane) / length * (dx < 0 || dx == 0 && dy < 0 ? -1 : 1);
        Point from = inside(source, -dy * shift, dx * shift);
        Point to = inside(target, -dy * shift, dx * shift);
        return List.of(exit(source, from, to), exit(target, to, from));
    }

    /** How far a box reaches to each side of a line through its middle. */
    private static int across(Bounds box, double dx, double dy, double length) {
        return (int) ((Math.abs(dy) * box.width() + Math.abs(dx) * box.height()) / length / 2);
    }

    private static Point inside(Bounds box, double dx, double dy) {
        return new Point(within((int) Math.round(box.centerX() + dx), box.x(), box.right()),
                within((int) Math.round(box.centerY() + dy), box.y(), box.bottom()));
    }

    /** Where the way from a point inside to one outside crosses the border. */
    private static Point exit(Bounds box, Point in, Point out) {
        double dx = out.x() - in.x();
        double dy = out.y() - in.y();
        double sideways = dx == 0 ? 1 : ((dx > 0 ? box.right() : box.x()) - in.x()) / dx;
        double upwards = dy == 0 ? 1 : ((dy > 0 ? box.bottom() : box.y()) - in.y()) / dy;
        double share = Math.min(1, Math.min(sideways, upwards));
        return new Point((int) Math.round(in.x() + dx * share), (int) Math.round(in.y() + dy * share));
    }

    /**
     * A line of horizontal and vertical stretches without bend points of its own.
     *
     * @param lane number of lines already drawn between the two: each takes a way of its own
     */
    public static List<Point> between(Bounds source, Bounds target, int lane) {
        return between(source, target, lane, null);
    }

    private static List<Point> between(Bounds source, Bounds target, int lane, Ends ends) {
        if (source.equals(target)) {
            return loop(source, lane, ends);
        }
        if (source.contains(target)) {
            int y = Lanes.at(target.centerY(), target.height() / 2, lane);
            return List.of(new Point(source.x(), y), new Point(target.x(), y));
        }
        if (target.contains(source)) {
            int y = Lanes.at(source.centerY(), source.height() / 2, lane);
            return List.of(new Point(source.right(), y), new Point(target.right(), y));
        }
        int top = Math.max(source.y(), target.y());
        int bottom = Math.min(source.bottom(), target.bottom());
        boolean rightwards = source.right() <= target.x();
        if (besides(source, target) && facing(source.y(), source.bottom(), target.y(), target.bottom())) {
            if (ends != null) {
                return withEnds(source, target, ends);
            }
            int y = Lanes.at((top + bottom) / 2, (bottom - top) / 2, lane);
            return List.of(new Point(rightwards ? source.right() : source.x(), y),
                    new Point(rightwards ? target.x() : target.right(), y));
        }
        int left = Math.max(source.x(), target.x());
        int right = Math.min(source.right(), target.right());
        boolean down = source.bottom() <= target.y();
        if (above(source, target)) {
            if (ends != null) {
                return transposed(withEnds(transposed(source), transposed(target), ends));
            }
            int x = Lanes.at((left + right) / 2, (right - left) / 2, lane);
            return List.of(new Point(x, down ? source.bottom() : source.y()),
                    new Point(x, down ? target.y() : target.bottom()));
        }
        if (besides(source, target)) {
            int from = rightwards ? source.right() : source.x();
            int to = rightwards ? target.x() : target.right();
            if (ends != null) {
                return withEnds(source, target, ends);
            }
            int room = Math.min(source.height(), target.height()) / 2;
            int y1 = Lanes.at(source.centerY(), room, lane);
            int y2 = Lanes.at(target.centerY(), room, lane);
            int middle = Lanes.at((from + to) / 2, Math.abs(to - from) / 2, lane);
            if (y2 > y1 == rightwards) {
                middle = from + to - middle; // else lines side by side would cross at their corners
            }
            return turning(new Point(from, y1), middle, new Point(to, y2));
        }
        Point middle = new Point((source.centerX() + target.centerX()) / 2,
                (source.centerY() + target.centerY()) / 2);
        return List.of(anchor(source, middle), anchor(target, middle));
    }

    private static List<Point> turning(Point from, int x, Point to) {
        return List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
    }

    /** From the side of a box to that of another beside it, at given places; straight where these are level. */
    private static List<Point> withEnds(Bounds source, Bounds target, Ends ends) {
        boolean rightwards = source.right() <= target.x();
        Point from = new Point(rightwards ? source.right() : source.x(),
                within(source.centerY() + ends.source(), source.y(), source.bottom()));
        Point to = new Point(rightwards ? target.x() : target.right(),
                within(target.centerY() + ends.target(), target.y(), target.bottom()));
        if (from.y() == to.y()) {
            return List.of(from, to);
        }
        int outwards = rightwards ? ends.turn() : -ends.turn();
        return turning(from, ends.turn() == 0 ? (from.x() + to.x()) / 2
                : (ends.turn() > 0 ? from.x() : to.x()) + outwards, to);
    }

    private static Bounds transposed(Bounds b) {
        return new Bounds(b.y(), b.x(), b.height(), b.width());
    }

    private static List<Point> transposed(List<Point> line) {
        return line.stream().map(p -> new Point(p.y(), p.x())).toList();
    }

    /** Whether one of the boxes is beside the other, with nothing of it above or below. */
    static boolean besides(Bounds a, Bounds b) {
        return a.right() <= b.x() || b.right() <= a.x();
    }

    /** Whether one of the boxes is above the other and a line straight down joins them. */
    static boolean above(Bounds a, Bounds b) {
        return (a.bottom() <= b.y() || b.bottom() <= a.y()) && facing(a.x(), a.right(), b.x(), b.right());
    }

    /** Whether two stretches of a coordinate have enough in common for a line to join them. */
    static boolean facing(int from, int to, int otherFrom, int otherTo) {
        return Math.min(to, otherTo) - Math.max(from, otherFrom) > SHORT;
    }

    /** Where a line that comes from or goes to {@code outside} touches the border. */
    public static Point anchor(Bounds box, Point outside) {
        boolean besides = outside.y() >= box.y() && outside.y() <= box.bottom();
        boolean above = outside.x() >= box.x() && outside.x() <= box.right();
        if (besides && above) {
            return nearestOnBorder(box, outside);
        }
        if (besides) {
            return new Point(outside.x() < box.x() ? box.x() : box.right(), outside.y());
        }
        if (above) {
            return new Point(outside.x(), outside.y() < box.y() ? box.y() : box.bottom());
        }
        double dx = outside.x() - box.centerX();
        double dy = outside.y() - box.centerY();
        double scale = Math.min(box.width() / 2.0 / Math.abs(dx), box.height() / 2.0 / Math.abs(dy));
        boolean side = box.width() * Math.abs(dy) < box.height() * Math.abs(dx);
        int x = side ? dx < 0 ? box.x() : box.right() : (int) Math.round(box.centerX() + dx * scale);
        int y = side ? (int) Math.round(box.centerY() + dy * scale) : dy < 0 ? box.y() : box.bottom();
        return new Point(within(x, box.x(), box.right()), within(y, box.y(), box.bottom()));
    }

    private static Point nearestOnBorder(Bounds box, Point p) {
        int left = p.x() - box.x();
        int right = box.right() - p.x();
        int top = p.y() - box.y();
        int bottom = box.bottom() - p.y();
        int nearest = Math.min(Math.min(left, right), Math.min(top, bottom));
        return nearest == left ? new Point(box.x(), p.y()) : nearest == right ? new Point(box.right(), p.y())
                : nearest == top ? new Point(p.x(), box.y()) : new Point(p.x(), box.bottom());
    }

    /** Around the lower right corner: the upper right one is where badges are. */
    private static List<Point> loop(Bounds box, int lane, Ends ends) {
        int out = LOOP + lane * (Metrics.FLOW_LABEL_HEIGHT + 2);
        int x = ends == null ? box.right() - Math.min(out, box.width() / 2) : box.centerX() + ends.target();
        int y = ends == null ? box.bottom() - Math.min(out, box.height() / 2) : box.centerY() + ends.source();
        return List.of(new Point(box.right(), y), new Point(box.right() + out, y),
                new Point(box.right() + out, box.bottom() + out), new Point(x, box.bottom() + out),
                new Point(x, box.bottom()));
    }

    /** Where the first loop of a box leaves it when nothing else is there. */
    static Point loopStart(Bounds box) {
        return loop(box, 0, null).get(0);
    }

    static Point loopEnd(Bounds box) {
        return loop(box, 0, null).get(4);
    }

    private static int within(int value, int min, int max) {
        return Math.max(min, Math.min(max, value));
    }
}
