/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

/**
 * Where an element was drawn in the input, in pixels from the drawing's origin, not from the element around it.
 *
 * @param x left edge
 * @param y upper edge
 */
public record Place(int x, int y, int width, int height) {

    /** Further out than anything a person would scroll to. */
    private static final double FARTHEST = 100_000;

    /** A place of measured values, or null when one of them is no number or beyond any drawing. */
    public static Place of(double x, double y, double width, double height) {
        boolean sane = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST
                && width >= 0 && width <= FARTHEST && height >= 0 && height <= FARTHEST;
        return sane ? new Place((int) Math.round(x), (int) Math.round(y), (int) Math.round(width),
                (int) Math.round(height)) : null;
    }

    public double centerX() {
        return x + width / 2.0;
    }

    public double centerY() {
        return y + height / 2.0;
    }

    /** Whether the other lies inside, edges included. */
    public boolean contains(Place other) {
        return x <= other.x && y <= other.y && x + width >= other.x + other.width
                && y + height >= other.y + other.height;
    }
}
