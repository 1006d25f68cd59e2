/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.List;

import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;

/** Looks for room among boxes. */
public final class FreePlace {

    private static final int STEP = Metrics.GRID;

    private FreePlace() {
    }

    /**
     * The first place from {@code wanted} straight down that touches none of {@code taken}.
     *
     * @param origin left and upper limit
     */
    public static Bounds near(Bounds wanted, List<Bounds> taken, int[] origin) {
        int x = Math.max(origin[0], wanted.x());
        int y = Math.max(origin[1], wanted.y());
        Bounds place = new Bounds(x, y, wanted.width(), wanted.height());
        for (Bounds blocker = blocker(place, taken); blocker != null; blocker = blocker(place, taken)) {
            int below = blocker.bottom() + Metrics.GAP;
            place = new Bounds(x, below + Math.floorMod(-below, STEP), wanted.width(), wanted.height());
        }
        return place;
    }

    private static Bounds blocker(Bounds place, List<Bounds> taken) {
        Bounds wide = place.grown(STEP);
        return taken.stream().filter(wide::overlaps).findFirst().orElse(null);
    }
}
