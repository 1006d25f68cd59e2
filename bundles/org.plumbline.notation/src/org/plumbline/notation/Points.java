/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bend points of a connection.
 *
 * @param list the points from source to target, in pixels of the diagram
 */
public record Points(List<Point> list) {

    /** A point of the diagram, in pixels. */
    public record Point(int x, int y) {
        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    public Points {
        list = List.copyOf(list);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @return the points, or {@code null} for {@code null}
     * @throws IllegalArgumentException when the text has another form
     */
    public static Points parse(String text) {
        if (text == null) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        for (String each : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            int comma = each.indexOf(',');
            if (comma < 0) {
                throw new IllegalArgumentException("not a point (x,y): " + each);
            }
            points.add(new Point(Integer.parseInt(each.substring(0, comma)),
                    Integer.parseInt(each.substring(comma + 1))));
        }
        return new Points(points);
    }

    /** The form that is stored: {@code x,y x,y …}. */
    @Override
    public String toString() {
        return list.stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}
