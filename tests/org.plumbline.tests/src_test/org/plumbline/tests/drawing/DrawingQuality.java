/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.LabelPlaces;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;
import org.plumbline.notation.TextMetrics;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;

/**
 * What makes a drawing hard to read, counted.
 *
 * @param nodes      visible boxes
 * @param flows      lines
 * @param width      of the drawing, in pixels
 * @param height     of the drawing, in pixels
 * @param overlaps   pairs of boxes that overlap without one being in the other
 * @param crossings  places where two lines cross
 * @param shared     pairs of lines that lie on one another over some length
 * @param through    boxes that a line runs across although it has no end in them
 * @param titles     titles of boundaries that a line runs across
 * @param labelHits  boxes, titles, lines of others and other labels that a label lies on
 * @param bends      corners of all lines
 */
record DrawingQuality(int nodes, int flows, int width, int height, int overlaps, int crossings, int shared,
        int through, int titles, int labelHits, int bends) {

    /** Proportions of the page that a drawing is made for. */
    private static final double ASPECT = 1.6;
    private static final int SHARED_LENGTH = 8;

    private record Stretch(FlowLine line, Point a, Point b) {

        Bounds box() {
            return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                    Math.abs(a.y() - b.y()));
        }

        boolean horizontal() {
            return a.y() == b.y();
        }

        boolean crosses(Stretch other) {
            return side(a, b, other.a) * side(a, b, other.b) < 0 && side(other.a, other.b, a)
                    * side(other.a, other.b, b) < 0;
        }

        boolean liesOn(Stretch other) {
            if (horizontal() != other.horizontal() || a.x() != b.x() && a.y() != b.y()) {
                return false;
            }
            Bounds p = box();
            Bounds q = other.box();
            return horizontal() ? p.y() == q.y() && common(p.x(), p.right(), q.x(), q.right()) > SHARED_LENGTH
                    : p.x() == q.x() && common(p.y(), p.bottom(), q.y(), q.bottom()) > SHARED_LENGTH;
        }

        boolean enters(Bounds box) {
            Bounds inner = box.grown(-1);
            Bounds self = box();
            return self.x() < inner.right() && self.right() > inner.x() && self.y() < inner.bottom()
                    && self.bottom() > inner.y();
        }

        private static long side(Point a, Point b, Point c) {
            return Long.signum((long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (b.y() - a.y()) * (c.x() - a.x()));
        }

        private static int common(int a, int b, int c, int d) {
            return Math.min(b, d) - Math.max(a, c);
        }
    }

    static DrawingQuality of(Workload workload, Diagram diagram) {
        DiagramView view = DiagramView.of(workload, diagram);
        List<Stretch> stretches = new ArrayList<>();
        int bends = 0;
        for (FlowLine line : view.flows()) {
            List<Point> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                stretches.add(new Stretch(line, points.get(i - 1), points.get(i)));
                bends += i > 1 && !straight(points.get(i - 2), points.get(i - 1), points.get(i)) ? 1 : 0;
            }
        }
        Bounds extent = view.extent();
        return new DrawingQuality(view.visibleNodes().size(), view.flows().size(), extent.width(), extent.height(),
                overlaps(view), pairs(stretches, Stretch::crosses), pairs(stretches, Stretch::liesOn),
                through(view, stretches), titles(view, stretches), labelHits(view, stretches), bends);
    }

    double aspect() {
        return (double) width / Math.max(1, height);
    }

    /** Height of the smallest page of usual proportions that the drawing fits on: the smaller, the larger its text. */
    double page() {
        return Math.max(width / ASPECT, height);
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    private static int overlaps(DiagramView view) {
        int overlaps = 0;
        List<Node> nodes = view.visibleNodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (Node other : nodes.subList(0, i)) {
                Node node = nodes.get(i);
                if (!isIn(view, node, other) && !isIn(view, other, node)
                        && view.bounds(node).overlaps(view.bounds(other))) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    private interface Relation {
        boolean holds(Stretch a, Stretch b);
    }

    private static int pairs(List<Stretch> stretches, Relation relation) {
        int pairs = 0;
        for (int i = 0; i < stretches.size(); i++) {
            for (Stretch other : stretches.subList(0, i)) {
                Stretch stretch = stretches.get(i);
                pairs += stretch.line != other.line && relation.holds(stretch, other) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static int through(DiagramView view, List<Stretch> stretches) {
        int hits = 0;
        for (Stretch each : stretches) {
            for (Node node : view.visibleNodes()) {
                boolean end = isIn(view, each.line.source(), node) || isIn(view, each.line.target(), node)
                        || isIn(view, node, each.line.source()) || isIn(view, node, each.line.target());
                hits += !end && each.enters(view.bounds(node)) ? 1 : 0;
            }
        }
        return hits;
    }

    private static int titles(DiagramView view, List<Stretch> stretches) {
        int hits = 0;
        for (Stretch each : stretches) {
            for (Node node : view.visibleNodes()) {
                hits += isOpen(view, node) && each.enters(title(view, node)) ? 1 : 0;
            }
        }
        return hits;
    }

    private static int labelHits(DiagramView view, List<Stretch> stretches) {
        int hits = 0;
        Map<FlowLine, Bounds> labels = LabelPlaces.of(view);
        for (Map.Entry<FlowLine, Bounds> each : labels.entrySet()) {
            Bounds label = each.getValue();
            for (Node node : view.visibleNodes()) {
                Bounds b = view.bounds(node);
                hits += label.overlaps(isOpen(view, node) ? title(view, node) : b) ? 1 : 0;
            }
            for (Stretch stretch : stretches) {
                hits += stretch.line != each.getKey() && stretch.enters(label) ? 1 : 0;
            }
            for (Map.Entry<FlowLine, Bounds> other : labels.entrySet()) {
                hits += other.getKey() != each.getKey() && other.getValue().overlaps(label) ? 1 : 0;
            }
        }
        return hits;
    }

    private static Bounds title(DiagramView view, Node node) {
        Bounds b = view.bounds(node);
        double text = TextMetrics.width(Nodes.label(node), Metrics.TITLE_SIZE, true)
                + TextMetrics.width(Labels.kind((Boundary) node), Metrics.SERVICE_SIZE, false);
        return new Bounds(b.x(), b.y(), Math.min(b.width(), Metrics.TITLE_ICON + Metrics.PADDING + (int) text),
                Metrics.TITLE_BAND);
    }

    private static boolean isOpen(DiagramView view, Node node) {
        return node instanceof Boundary && !view.isCollapsed(node);
    }

    private static boolean isIn(DiagramView view, Node node, Node outer) {
        for (Object each = node; each instanceof Node inner; each = view.membership().parent(inner)) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
