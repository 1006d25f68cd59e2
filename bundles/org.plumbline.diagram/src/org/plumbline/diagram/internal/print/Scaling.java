/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

/** How a drawing is brought to the size of the paper. */
enum Scaling {

    /** The whole drawing on one page. */
    PAGE("Fit on one page"),
    /** As wide as the page, over as many pages as it is high. */
    WIDTH("Fit to the width of the page"),
    /** At a scale, over as many pages as it takes. */
    PERCENT("At a scale, over several pages");

    private final String label;

    Scaling(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
