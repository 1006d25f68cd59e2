/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.notation.Metrics;

/**
 * What is not connected with the other contents of an opened boundary, as it stands beside them: below where flows
 * run rightwards, on the right where they run downwards, so that no flow leaves across it.
 */
final class Shelf {

    private static final double[] LOW = {Packing.ASPECT, 3, 6, 12};
    private static final double[] NARROW = {Packing.ASPECT, 0.8, 0.3};
    /** How much a pixel beyond the room there is counts, against one along the flows. */
    private static final int BEYOND = 4;

    /**
     * How the shelf is packed.
     *
     * @param proportions of boundaries on the shelf, width by height
     */
    record Fit(double proportions, boolean below, int room, int width, int height) {

        private int cost() {
            return below ? height + BEYOND * Math.max(0, width - room)
                    : width + BEYOND * Math.max(0, height - room);
        }

        /** What the boundary needs in addition along its lower edge. */
        int extraBelow() {
            return below ? height + Metrics.GAP : 0;
        }

        /** What the boundary needs in addition along its right edge. */
        int extraRight() {
            return below ? 0 : width + Metrics.GAP;
        }
    }

    private final Arranger arranger;
    private final List<Blob> blobs;

    /** @param blobs arranged, and not moved yet */
    Shelf(Arranger arranger, List<Blob> blobs) {
        this.arranger = arranger;
        this.blobs = blobs;
    }

    /** @param room width below the connected contents, or their height beside them */
    Fit fit(boolean below, int room) {
        Fit best = null;
        for (double each : below ? LOW : NARROW) {
            Packing packing = packing(each, below, room);
            Fit fit = new Fit(each, below, room, packing.width(), packing.height());
            best = best == null || fit.cost() < best.cost() ? fit : best;
        }
        return best;
    }

    /** Puts everything to its place in the boundary, seen from its corner. */
    void place(Fit fit, int boundaryWidth, int boundaryHeight) {
        packing(fit.proportions, fit.below, fit.room).move(
                fit.below ? Metrics.PADDING : boundaryWidth - Metrics.PADDING - fit.width,
                fit.below ? boundaryHeight - Metrics.PADDING - fit.height : Metrics.TITLE_BAND + Metrics.PADDING);
    }

    private Packing packing(double proportions, boolean below, int room) {
        List<Blob> shaped = new ArrayList<>();
        for (Blob each : blobs) {
            shaped.add(arranger.isGrid(each) ? arranger.alone(each.boxes().get(0), proportions) : each);
        }
        return below ? Packing.intoWidth(shaped, room) : Packing.intoHeight(shaped, room);
    }
}
