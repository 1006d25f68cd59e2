/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Shape;

/**
 * Makes room when boundaries grow: a boundary grows to all sides around what is put into it, and so do those around
 * it. What a grown boundary would cover moves aside and pushes on what is in its way; boxes that lay on each other
 * before stay so. It only works out the places; {@link Edits} makes the command.
 */
public final class Room {

    private final DrawnWorkload drawn;
    private final Map<Node, Bounds> places = new LinkedHashMap<>();
    private final Map<NodeContainer, Point> shifts = new HashMap<>();
    private final Set<Node> pushed = new LinkedHashSet<>();
    private Node leaving;

    public Room(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** Leaves out a node that goes to another container: it is in nobody's way where it was. */
    public Room without(Node node) {
        leaving = node;
        return this;
    }

    /** Puts a node to a place that was chosen for it, also one on top of others, and makes its boundary hold it. */
    public Room put(Node node, Bounds bounds) {
        places.put(node, bounds);
        hold(container(node), bounds);
        return this;
    }

    /** Gives a boundary a frame. What is inside stays where it is seen. */
    public Room frame(Node boundary, Bounds to) {
        Bounds old = place(boundary);
        places.put(boundary, to);
        shiftContents((NodeContainer) boundary, old.x() - to.x(), old.y() - to.y());
        hold(container(boundary), push(boundary, old));
        return this;
    }

    /**
     * Grows a boundary so that it holds something.
     *
     * @param content in the coordinates inside the boundary, as they are now; see {@link #shift}
     */
    public Room hold(NodeContainer container, Bounds content) {
        if (!(container instanceof Node boundary) || drawn.isCollapsed(boundary)) {
            return this;
        }
        Bounds old = place(boundary);
        Bounds grown = around(old, content);
        return grown.equals(old) ? this : frame(boundary, grown);
    }

    /** Gives a collapsed boundary the frame it had, or a larger one where its contents need it. */
    public Room open(NodeContainer container) {
        Node boundary = (Node) container;
        Bounds card = place(boundary);
        Shape shape = drawn.shape(boundary).orElseThrow();
        Bounds frame = new Bounds(card.x(), card.y(), shape.getWidth() > 0 ? shape.getWidth() : Metrics.BOUNDARY_WIDTH,
                shape.getHeight() > 0 ? shape.getHeight() : Metrics.BOUNDARY_HEIGHT);
        return frame(boundary, drawn.membership().children(container).stream().map(drawn::bounds)
                .reduce(Bounds::union).map(contents -> around(frame, contents)).orElse(frame));
    }

    /** How far the origin of a container's coordinates went to the left and up: add it to what is put there. */
    public Point shift(NodeContainer container) {
        return shifts.getOrDefault(container, new Point(0, 0));
    }

    /** Nodes with new bounds in their parent; those of what is inside a moved node do not change. */
    public Map<Node, Bounds> places() {
        return places;
    }

    /** What moved aside. */
    public Set<Node> pushed() {
        return pushed;
    }

    /** The new bounds in the parent. */
    public Bounds place(Node node) {
        Bounds place = places.get(node);
        return place == null ? drawn.bounds(node) : place;
    }

    /** How far a node moves on the diagram. */
    Point way(Node node) {
        Bounds before = drawn.absoluteBounds(node);
        Bounds after = onDiagram(node);
        return new Point(after.x() - before.x(), after.y() - before.y());
    }

    /** The new bounds on the diagram. */
    public Bounds onDiagram(Node node) {
        Bounds bounds = place(node);
        for (Node each = drawn.membership().parent(node); each != null; each = drawn.membership().parent(each)) {
            bounds = bounds.moved(place(each).x(), place(each).y());
        }
        return bounds;
    }

    /** Moves aside what a node would newly cover; gives the bounds around all that moved. */
    private Bounds push(Node grown, Bounds before) {
        List<Node> siblings = drawn.visibleNodes(container(grown)).stream()
                .filter(each -> each != grown && each != leaving).toList();
        Set<Node> moved = new LinkedHashSet<>();
        for (Node each : siblings) {
            Push push = Push.away(before, place(grown), place(each));
            if (push != null) {
                move(each, push, siblings, moved);
            }
        }
        pushed.addAll(moved);
        return moved.stream().map(this::place).reduce(place(grown), Bounds::union);
    }

    /** Moves a box and, before anything else is looked at, what that brings into its way. */
    private void move(Node node, Push push, List<Node> siblings, Set<Node> moved) {
        Bounds old = place(node);
        Bounds now = push.side.moved(old, push.way);
        places.put(node, now);
        moved.add(node);
        for (Node each : siblings) {
            Push on = each == node ? null : Push.to(push.side, old, now, place(each));
            if (on != null) {
                move(each, on, siblings, moved);
            }
        }
    }

    private void shiftContents(NodeContainer container, int dx, int dy) {
        if (dx == 0 && dy == 0) {
            return;
        }
        Point before = shift(container);
        shifts.put(container, new Point(before.x() + dx, before.y() + dy));
        for (Node each : drawn.membership().children(container)) {
            if (each != leaving) {
                places.put(each, place(each).moved(dx, dy));
            }
        }
    }

    private static Bounds around(Bounds frame, Bounds content) {
        int left = Math.max(0, Metrics.GRID - content.x());
        int top = Math.max(0, Metrics.TITLE_BAND - content.y());
        return new Bounds(frame.x() - left, frame.y() - top,
                left + Math.max(frame.width(), content.right() + Metrics.GRID),
                top + Math.max(frame.height(), content.bottom() + Metrics.GRID));
    }

    private NodeContainer container(Node node) {
        return drawn.membership().parent(node) instanceof NodeContainer parent ? parent : drawn.workload();
    }

    /** How a box is moved out of the way of another. */
    private record Push(Side side, int way) {

        /** The shortest push; {@code null} when there is no need of one. */
        static Push away(Bounds before, Bounds now, Bounds box) {
            Push best = null;
            for (Side side : Side.values()) {
                Push push = to(side, before, now, box);
                if (push != null && (best == null || push.way < best.way)) {
                    best = push;
                }
            }
            return best;
        }

        /** To one side; {@code null} when the box is not on that side, or far enough away. */
        static Push to(Side side, Bounds before, Bounds now, Bounds box) {
            int distance = side.distance(before, box);
            int gap = Math.min(Metrics.GAP, distance);
            return distance >= 0 && now.overlaps(side.withGap(box, gap))
                    ? new Push(side, gap - side.distance(now, box)) : null;
        }
    }

    private enum Side {
        RIGHT, DOWN, LEFT, UP;

        /** How far a box is beyond this side of another; negative when it is not. */
        int distance(Bounds from, Bounds box) {
            return switch (this) {
                case RIGHT -> box.x() - from.right();
                case DOWN -> box.y() - from.bottom();
                case LEFT -> from.x() - box.right();
                case UP -> from.y() - box.bottom();
            };
        }

        /** The box with the gap that it keeps to what is on its near side. */
        Bounds withGap(Bounds box, int gap) {
            return box.union(moved(box, -gap));
        }

        Bounds moved(Bounds box, int way) {
            return switch (this) {
                case RIGHT -> box.moved(way, 0);
                case DOWN -> box.moved(0, way);
                case LEFT -> box.moved(-way, 0);
                case UP -> box.moved(0, -way);
            };
        }
    }
}
