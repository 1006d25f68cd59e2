/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

/** How much of a figure is drawn at a scale: what cannot be made out is left away, so that wide views paint fast. */
public enum Detail {

    /** Boxes and lines as such; a badge is a dot. */
    SHAPES,
    /** Names and icons too, but nothing in small print. */
    NAMES,
    /** Everything. */
    FULL;

    private static final double NAMES_FROM = 0.2;
    private static final double FULL_FROM = 0.4;

    /** @param scale 1 is 100 % */
    public static Detail at(double scale) {
        return scale >= FULL_FROM ? FULL : scale >= NAMES_FROM ? NAMES : SHAPES;
    }

    public boolean hasNames() {
        return this != SHAPES;
    }

    public boolean isFull() {
        return this == FULL;
    }
}
