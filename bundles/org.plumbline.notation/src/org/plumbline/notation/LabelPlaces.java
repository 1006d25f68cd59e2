/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.notation.Points.Point;

/**
 * Where the labels of flows stand: on their own line, off boxes, titles, other labels and other lines where there is
 * such a place. A bend point on a straight stretch marks the middle of the label; the layout leaves one where it made
 * room.
 */
public final class LabelPlaces {

    private static final int CELL = 256;
    private static final int[] SIXTEENTHS = {8, 4, 12, 6, 10, 2, 14};

    private record Obstacle(Bounds bounds, Object owner, int weight) {
    }

    private final Map<Long, List<Obstacle>> obstacles = new HashMap<>();
    private final Map<FlowLine, Bounds> places = new LinkedHashMap<>();

    private LabelPlaces(DiagramView view) {
        for (Node node : view.visibleNodes()) {
            Bounds b = view.bounds(node);
            boolean open = node instanceof Boundary && !view.isCollapsed(node);
            add(new Obstacle(open ? new Bounds(b.x(), b.y(), b.width(), Metrics.TITLE_BAND) : b, node,
                    open ? 3 : 100));
        }
        for (FlowLine line : view.flows()) {
            for (int i = 1; i < line.points().size(); i++) {
                add(new Obstacle(around(line.points().get(i - 1), line.points().get(i)), line, 1));
            }
        }
        for (FlowLine line : view.flows()) {
            int width = Labels.flowWidth(line.flow());
            if (width > 0) {
                Bounds place = best(line, width);
                places.put(line, place);
                add(new Obstacle(place, line, 20));
            }
        }
    }

    /** Bounds of the labels of all flows that have one. */
    public static Map<FlowLine, Bounds> of(DiagramView view) {
        return new LabelPlaces(view).places;
    }

    /** The middle of a line's label when nothing else is looked at. */
    public static Point preferred(List<Point> line) {
        return candidates(line).get(0);
    }

    private Bounds best(FlowLine line, int width) {
        Bounds best = null;
        int least = Integer.MAX_VALUE;
        for (Point middle : candidates(line.points())) {
            Bounds place = new Bounds(middle.x() - width / 2, middle.y() - Metrics.FLOW_LABEL_HEIGHT / 2, width,
                    Metrics.FLOW_LABEL_HEIGHT);
            int cost = cost(place, line);
            if (cost < least) {
                least = cost;
                best = place;
            }
            if (cost == 0) {
                break;
            }
        }
        return best;
    }

    /** Marked places first, then the middles, quarters and eighths of stretches, long horizontal ones first. */
    private static List<Point> candidates(List<Point> line) {
        List<Point> result = new ArrayList<>();
        List<Point[]> stretches = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            stretches.add(new Point[] {a, b});
            if (i + 1 < line.size()) {
                Point c = line.get(i + 1);
                if (a.y() == b.y() && b.y() == c.y() || a.x() == b.x() && b.x() == c.x()) {
                    result.add(b);
                }
            }
        }
        stretches.sort(Comparator.comparingInt(s -> -Math.abs(s[0].x() - s[1].x()) * 2
                - Math.abs(s[0].y() - s[1].y())));
        for (int part : SIXTEENTHS) {
            for (Point[] s : stretches) {
                result.add(new Point(s[0].x() + (s[1].x() - s[0].x()) * part / 16,
                        s[0].y() + (s[1].y() - s[0].y()) * part / 16));
            }
        }
        return result;
    }

    private int cost(Bounds place, FlowLine line) {
        int cost = 0;
        for (long cell : cells(place)) {
            for (Obstacle each : obstacles.getOrDefault(cell, List.of())) {
                cost += each.owner != line && each.bounds.overlaps(place) ? each.weight : 0;
            }
        }
        return cost;
    }

    private void add(Obstacle obstacle) {
        for (long cell : cells(obstacle.bounds)) {
            obstacles.computeIfAbsent(cell, k -> new ArrayList<>()).add(obstacle);
        }
    }

    private static List<Long> cells(Bounds b) {
        List<Long> cells = new ArrayList<>();
        for (int x = Math.floorDiv(b.x(), CELL); x <= Math.floorDiv(b.right(), CELL); x++) {
            for (int y = Math.floorDiv(b.y(), CELL); y <= Math.floorDiv(b.bottom(), CELL); y++) {
                cells.add(((long) x << 32) ^ (y & 0xffffffffL));
            }
        }
        return cells;
    }

    private static Bounds around(Point a, Point b) {
        int x = Math.min(a.x(), b.x());
        int y = Math.min(a.y(), b.y());
        return new Bounds(x - 1, y - 1, Math.abs(a.x() - b.x()) + 2, Math.abs(a.y() - b.y()) + 2);
    }
}
