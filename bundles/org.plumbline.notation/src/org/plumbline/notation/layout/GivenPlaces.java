/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Shape;

/**
 * Keeps the arrangement of a drawing that was made elsewhere. Boxes there are often icons, so the drawing is stretched
 * until boxes of the size they have here do not overlap; what still does is left to the automatic placement.
 */
final class GivenPlaces {

    private static final double[] STRETCHES = {1, 1.25, 1.5, 2, 2.5, 3, 4};
    /** A given box keeps its size up to this multiple of the usual one. */
    private static final int LARGEST = 2;
    private static final int FARTHEST_START = 300;
    private static final int MOST_SIBLINGS = 2_000;

    private final Workload workload;
    private final Map<String, Bounds> given;
    private final Map<Node, Bounds> placed = new HashMap<>();

    GivenPlaces(Workload workload, Map<String, Bounds> given) {
        this.workload = workload;
        this.given = given;
    }

    /** Adds a shape for every node whose place is known. */
    void addTo(Diagram diagram, int margin) {
        double best = STRETCHES[0];
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < STRETCHES.length && fewest > 0; i++) {
            place(workload, STRETCHES[i]);
            int count = overlapping(workload).size();
            if (count < fewest) {
                fewest = count;
                best = STRETCHES[i];
            }
        }
        place(workload, best);
        overlapping(workload).forEach(placed::remove);
        add(workload, diagram, offset(Bounds::x, margin), offset(Bounds::y, margin));
    }

    /** How far a drawing is moved that does not begin near the origin. */
    private int offset(ToIntFunction<Bounds> edge, int margin) {
        int first = workload.getNodes().stream().map(placed::get).filter(Objects::nonNull).mapToInt(edge).min()
                .orElse(0);
        return first < 0 || first > FARTHEST_START ? first - margin : 0;
    }

    private void place(NodeContainer container, double stretch) {
        for (Node node : container.getNodes()) {
            Bounds drawn = given.get(node.getId());
            if (node instanceof Boundary boundary) {
                place(boundary, stretch);
                Bounds around = around(boundary, drawn == null ? null : stretched(drawn, stretch));
                if (around != null) {
                    placed.put(node, around);
                }
            } else if (drawn != null) {
                placed.put(node, box(node, drawn, stretch));
            }
        }
    }

    private static Bounds stretched(Bounds drawn, double stretch) {
        return new Bounds((int) Math.round(drawn.x() * stretch), (int) Math.round(drawn.y() * stretch),
                (int) Math.round(drawn.width() * stretch), (int) Math.round(drawn.height() * stretch));
    }

    private static Bounds box(Node node, Bounds drawn, double stretch) {
        int width = size(drawn.width(), Metrics.defaultWidth(node));
        int height = size(drawn.height(), Metrics.defaultHeight(node));
        return new Bounds((int) Math.round((drawn.x() + drawn.width() / 2.0) * stretch - width / 2.0),
                (int) Math.round((drawn.y() + drawn.height() / 2.0) * stretch - height / 2.0), width, height);
    }

    private static int size(int drawn, int usual) {
        return Math.max(usual, Math.min(drawn, LARGEST * usual));
    }

    /** The drawn edge of a boundary, further out where its contents need it. */
    private Bounds around(Boundary boundary, Bounds drawn) {
        Bounds around = drawn == null || drawn.width() == 0 || drawn.height() == 0 ? null : drawn;
        for (Node each : boundary.getNodes()) {
            Bounds inner = placed.get(each);
            if (inner != null) {
                Bounds needed = new Bounds(inner.x() - Metrics.PADDING,
                        inner.y() - Metrics.PADDING - Metrics.TITLE_BAND, inner.width() + 2 * Metrics.PADDING,
                        inner.height() + 2 * Metrics.PADDING + Metrics.TITLE_BAND);
                around = around == null ? needed : around.union(needed);
            }
        }
        return around;
    }

    /** Nodes that lie over one of their siblings that stays. */
    private List<Node> overlapping(NodeContainer container) {
        List<Node> result = new ArrayList<>();
        List<Node> siblings = new ArrayList<>(container.getNodes().stream().filter(placed::containsKey).toList());
        if (siblings.size() > MOST_SIBLINGS) {
            return siblings;
        }
        siblings.sort(Comparator.comparingInt(node -> placed.get(node).x()));
        List<Bounds> kept = new ArrayList<>();
        for (Node node : siblings) {
            Bounds bounds = placed.get(node);
            kept.removeIf(other -> other.right() <= bounds.x());
            if (kept.stream().anyMatch(bounds::overlaps)) {
                result.add(node);
            } else {
                kept.add(bounds);
                if (node instanceof Boundary boundary) {
                    result.addAll(overlapping(boundary));
                }
            }
        }
        return result;
    }

    private void add(NodeContainer container, Diagram diagram, int x, int y) {
        for (Node node : container.getNodes()) {
            Bounds bounds = placed.get(node);
            if (bounds == null) {
                continue;
            }
            Shape shape = NotationFactory.eINSTANCE.createShape();
            shape.setElement(node.getId());
            shape.setX(bounds.x() - x);
            shape.setY(bounds.y() - y);
            shape.setWidth(bounds.width());
            shape.setHeight(bounds.height());
            diagram.getShapes().add(shape);
            if (node instanceof NodeContainer inner) {
                add(inner, diagram, bounds.x(), bounds.y());
            }
        }
    }
}
