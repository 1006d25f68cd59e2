/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

/** Which way the paper lies. */
enum Orientation {

    /** The way that leaves the drawings larger, or takes fewer pages. */
    BEST("As fits best"), PORTRAIT("Portrait"), LANDSCAPE("Landscape");

    private final String label;

    Orientation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
