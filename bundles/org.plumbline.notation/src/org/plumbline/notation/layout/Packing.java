/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;

/** Puts blobs into rows, and lower ones under one another within a row, so that the whole has wanted proportions. */
final class Packing {

    /** Proportions of a page or a screen, width by height. */
    static final double ASPECT = 1.6;

    private static final double[] TRIED = {0.55, 0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.8};

    private final List<Blob> blobs;
    private final int gap = Metrics.GAP;
    private int[] xs;
    private int[] ys;
    private int width;
    private int height;

    private Packing(List<Blob> blobs) {
        this.blobs = blobs;
    }

    /** Packs as near to the wanted proportions as goes and moves the blobs there. */
    static Packing pack(List<Blob> blobs, double aspect) {
        Packing packing = new Packing(sorted(blobs));
        double area = 0;
        int widest = 0;
        for (Blob each : blobs) {
            area += (double) (each.width() + packing.gap) * (each.height() + packing.gap);
            widest = Math.max(widest, each.width());
        }
        double best = Double.MAX_VALUE;
        int bestWidth = widest;
        for (double factor : TRIED) {
            int limit = Math.max(widest, (int) (factor * Math.sqrt(area * aspect)));
            packing.place(limit);
            double score = packing.score(area, aspect);
            if (score < best - 1e-9) {
                best = score;
                bestWidth = limit;
            }
        }
        packing.place(bestWidth);
        packing.move(0, 0);
        return packing;
    }

    /** Packs into rows of at most a width, or the width of the widest; the blobs stay until {@link #move}. */
    static Packing intoWidth(List<Blob> blobs, int limit) {
        Packing packing = new Packing(sorted(blobs));
        packing.place(Math.max(limit, blobs.stream().mapToInt(Blob::width).max().orElse(0)));
        return packing;
    }

    /** Packs into the narrowest rows that are at most so high together, or all in one row. */
    static Packing intoHeight(List<Blob> blobs, int limit) {
        Packing packing = new Packing(sorted(blobs));
        int most = blobs.stream().mapToInt(each -> each.width() + packing.gap).sum();
        int width = blobs.stream().mapToInt(Blob::width).max().orElse(0);
        packing.place(width);
        while (packing.height > limit && width < most) {
            width += Metrics.COMPONENT_WIDTH / 2;
            packing.place(width);
        }
        return packing;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private double score(double area, double aspect) {
        double ratio = (double) Math.max(1, width) / Math.max(1, height) / aspect;
        return Math.abs(Math.log(ratio)) + 0.7 * Math.log((width + gap) * (double) (height + gap) / Math.max(1, area));
    }

    /** Moves the blobs to their places, seen from a point. */
    void move(int x, int y) {
        for (int i = 0; i < blobs.size(); i++) {
            blobs.get(i).move(x + xs[i], y + ys[i]);
        }
    }

    private void place(int limit) {
        xs = new int[blobs.size()];
        ys = new int[blobs.size()];
        width = 0;
        int y = 0;
        int i = 0;
        while (i < blobs.size()) {
            int rowHeight = blobs.get(i).height();
            int x = 0;
            while (i < blobs.size() && (x == 0 || x + blobs.get(i).width() <= limit)) {
                int columnWidth = blobs.get(i).width();
                int columnY = 0;
                do {
                    xs[i] = x;
                    ys[i] = y + columnY;
                    columnY += blobs.get(i).height() + gap;
                    i++;
                } while (i < blobs.size() && blobs.get(i).width() <= columnWidth
                        && columnY + blobs.get(i).height() <= rowHeight);
                width = Math.max(width, x + columnWidth);
                x += columnWidth + gap;
            }
            y += rowHeight + gap;
        }
        height = Math.max(0, y - gap);
    }

    /** Higher first; what is of one kind stays together. */
    private static List<Blob> sorted(List<Blob> blobs) {
        List<Blob> sorted = new ArrayList<>(blobs);
        sorted.sort(Comparator.comparingInt((Blob b) -> -b.height()).thenComparingInt(b -> -b.width())
                .thenComparingInt(Packing::category));
        return sorted;
    }

    private static int category(Blob blob) {
        return blob.boxes().get(0).node instanceof Component component ? Labels.category(component).ordinal() : -1;
    }
}
