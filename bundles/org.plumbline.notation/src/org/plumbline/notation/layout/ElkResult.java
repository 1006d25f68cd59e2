/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.plumbline.notation.Points.Point;

/** Reads ELK's result in whole pixels. Rounding absolute positions keeps lines straight across nested boxes. */
final class ElkResult {

    private final ElkNode graph;
    private int width;
    private int height;

    ElkResult(ElkNode graph) {
        this.graph = graph;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Sets the box's place within {@code parent}, and its size when ELK decided on it. */
    void place(Box box, ElkNode node, ElkNode parent, boolean sized) {
        int left = round(x(node));
        int top = round(y(node));
        int right = round(x(node) + node.getWidth());
        int bottom = round(y(node) + node.getHeight());
        box.x = left - (parent == null ? 0 : round(x(parent)));
        box.y = top - (parent == null ? 0 : round(y(parent)));
        if (sized) {
            box.width = right - left;
            box.height = bottom - top;
        }
        width = Math.max(width, right);
        height = Math.max(height, bottom);
    }

    /** Bend points, with the middle of the label as one of them, or the middle of a line that is straight. */
    List<Point> bends(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        double dx = x(edge.getContainingNode());
        double dy = y(edge.getContainingNode());
        List<Point> line = new ArrayList<>();
        line.add(point(section.getStartX() + dx, section.getStartY() + dy));
        for (ElkBendPoint each : section.getBendPoints()) {
            line.add(point(each.getX() + dx, each.getY() + dy));
        }
        line.add(point(section.getEndX() + dx, section.getEndY() + dy));
        for (Point each : line) {
            width = Math.max(width, each.x());
            height = Math.max(height, each.y());
        }
        if (!edge.getLabels().isEmpty()) {
            ElkLabel label = edge.getLabels().get(0);
            insert(line, round(label.getX() + dx + label.getWidth() / 2), round(label.getY() + dy
                    + label.getHeight() / 2));
        }
        if (line.size() == 2) {
            Point a = line.get(0);
            Point b = line.get(1);
            line.add(1, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
        }
        return List.copyOf(line.subList(1, line.size() - 1));
    }

    private static void insert(List<Point> line, int labelX, int labelY) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (a.y() == b.y() && Math.abs(a.y() - labelY) <= 2 && between(a.x(), labelX, b.x())) {
                line.add(i, new Point(labelX, a.y()));
                return;
            }
            if (a.x() == b.x() && Math.abs(a.x() - labelX) <= 2 && between(a.y(), labelY, b.y())) {
                line.add(i, new Point(a.x(), labelY));
                return;
            }
        }
    }

    private static boolean between(int a, int middle, int b) {
        return middle > Math.min(a, b) && middle < Math.max(a, b);
    }

    private double x(ElkNode node) {
        double x = 0;
        for (ElkNode n = node; n != graph; n = n.getParent()) {
            x += n.getX();
        }
        return x;
    }

    private double y(ElkNode node) {
        double y = 0;
        for (ElkNode n = node; n != graph; n = n.getParent()) {
            y += n.getY();
        }
        return y;
    }

    private static Point point(double x, double y) {
        return new Point(round(x), round(y));
    }

    private static int round(double v) {
        return (int) Math.round(v);
    }
}
