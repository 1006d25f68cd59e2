/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** How wide a boundary must be to be told by its title. */
final class Titles {

    private static final int MOST = 360;

    private Titles() {
    }

    static int minimumWidth(Node node) {
        return node instanceof Boundary boundary
                ? Math.min(MOST, width(boundary, Labels.kind(boundary)) + 2 * Metrics.PADDING)
                : Metrics.COMPONENT_WIDTH;
    }

    /** Width of the icon and all the text, in pixels. */
    static int width(Boundary boundary) {
        return width(boundary, Labels.kindAndDetail(boundary));
    }

    private static int width(Boundary boundary, String behind) {
        double text = TextMetrics.width(Nodes.label(boundary), Metrics.TITLE_SIZE, true)
                + TextMetrics.width(behind, Metrics.SERVICE_SIZE, false);
        return (int) Math.ceil(text) + Metrics.TITLE_ICON;
    }
}
