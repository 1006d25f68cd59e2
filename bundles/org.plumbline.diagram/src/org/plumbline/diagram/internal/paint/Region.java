/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** The parts of a rectangular area that have to be painted anew, as few rectangles that may overlap. */
final class Region {

    private static final int MOST = 12;

    private final List<Rectangle> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void add(Rectangle part) {
        if (part.isEmpty()) {
            return;
        }
        for (Rectangle each : parts) {
            if (each.contains(part)) {
                return;
            }
        }
        parts.removeIf(part::contains);
        parts.add(new Rectangle(part));
        if (parts.size() > MOST) {
            Rectangle all = bounds();
            parts.clear();
            parts.add(all);
        }
    }

    /** Adds what lies in {@code outer} and not in {@code inner}. */
    void addDifference(Rectangle outer, Rectangle inner) {
        Rectangle core = outer.getIntersection(inner);
        if (core.isEmpty()) {
            add(outer);
            return;
        }
        add(new Rectangle(outer.x, outer.y, outer.width, core.y - outer.y));
        add(new Rectangle(outer.x, core.bottom(), outer.width, outer.bottom() - core.bottom()));
        add(new Rectangle(outer.x, core.y, core.x - outer.x, core.height));
        add(new Rectangle(core.right(), core.y, outer.right() - core.right(), core.height));
    }

    /** Takes all that lies in the area; what lies outside is forgotten. */
    List<Rectangle> take(Rectangle area) {
        List<Rectangle> taken = parts.stream().map(each -> each.getIntersection(area))
                .filter(each -> !each.isEmpty()).toList();
        parts.clear();
        return taken;
    }

    void clear() {
        parts.clear();
    }

    private Rectangle bounds() {
        Rectangle all = new Rectangle(parts.get(0));
        parts.forEach(all::union);
        return all;
    }
}
