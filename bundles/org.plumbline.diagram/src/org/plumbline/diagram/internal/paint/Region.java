/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** What has to be painted anew, as few rectangles that may overlap. */
public final class Region {

    private static final int MOST = 16;

    private final List<Rectangle> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    public void add(Rectangle part) {
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
            joinTwo();
        }
    }

    /** Makes one of the two parts that together cover least that neither covers. */
    private void joinTwo() {
        int first = 0;
        int second = 1;
        long least = Long.MAX_VALUE;
        for (int i = 1; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                long waste = waste(parts.get(i), parts.get(j));
                if (waste < least) {
                    least = waste;
                    first = j;
                    second = i;
                }
            }
        }
        Rectangle both = parts.get(first).getUnion(parts.remove(second));
        parts.remove(first);
        add(both);
    }

    private static long waste(Rectangle a, Rectangle b) {
        long width = Math.max(a.right(), b.right()) - Math.min(a.x, b.x);
        long height = Math.max(a.bottom(), b.bottom()) - Math.min(a.y, b.y);
        return width * height - (long) a.width * a.height - (long) b.width * b.height;
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

    /** Takes all. */
    List<Rectangle> take() {
        List<Rectangle> taken = List.copyOf(parts);
        parts.clear();
        return taken;
    }

    void clear() {
        parts.clear();
    }
}
