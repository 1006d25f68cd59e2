/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.Place;

/** Tells in which box of a page another lies, by where they are drawn. */
final class Containment {

    /** Share of a box that has to lie within another for it to count as inside. */
    private static final double MOST_OF = 0.6;

    private record Box(String id, Place place, boolean overlay) {
        double area() {
            return (double) place.width() * place.height();
        }
    }

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private List<Box> bySize = List.of();

    /** @param overlay whether it gathers things across others, so that it only counts where it lies within these */
    void add(String id, Place place, boolean overlay) {
        boxes.put(id, new Box(id, place, overlay));
        bySize = null;
    }

    boolean holds(String box, Place inner) {
        return boxes.get(box).place().contains(inner);
    }

    /** The innermost box around the middle of a place that holds most of it; null where there is none. */
    String around(String id, Place inner) {
        if (bySize == null) {
            bySize = boxes.values().stream().sorted(Comparator.comparingDouble(Box::area)).toList();
        }
        Box self = boxes.get(id);
        for (Box box : bySize) {
            if (box != self && (self == null || isLarger(box, self)) && isIn(inner, box.place(), self != null)
                    && (!box.overlay() || fitsIn(box, inner))) {
                return box.id();
            }
        }
        return null;
    }

    /** Of two boxes of one size, that drawn first is the outer one. */
    private boolean isLarger(Box box, Box self) {
        if (box.area() != self.area()) {
            return box.area() > self.area();
        }
        return boxes.keySet().stream().filter(id -> id.equals(box.id()) || id.equals(self.id())).findFirst()
                .orElseThrow().equals(box.id());
    }

    private boolean fitsIn(Box overlay, Place inner) {
        return bySize.stream().filter(box -> !box.overlay() && isIn(inner, box.place(), false)).findFirst()
                .map(box -> share(overlay.place(), box.place()) >= MOST_OF).orElse(true);
    }

    private static boolean isIn(Place inner, Place outer, boolean mostOfIt) {
        boolean middle = inner.centerX() >= outer.x() && inner.centerX() <= outer.x() + outer.width()
                && inner.centerY() >= outer.y() && inner.centerY() <= outer.y() + outer.height();
        return middle && (!mostOfIt || share(inner, outer) >= MOST_OF);
    }

    private static double share(Place inner, Place outer) {
        double width = Math.min(inner.x() + inner.width(), outer.x() + outer.width()) - Math.max(inner.x(), outer.x());
        double height = Math.min(inner.y() + inner.height(), outer.y() + outer.height())
                - Math.max(inner.y(), outer.y());
        double area = (double) inner.width() * inner.height();
        return width <= 0 || height <= 0 ? 0 : area == 0 ? 1 : width * height / area;
    }
}
