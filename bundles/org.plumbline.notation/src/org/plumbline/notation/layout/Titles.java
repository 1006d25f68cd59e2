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
        if (!(node instanceof Boundary boundary)) {
            return Metrics.COMPONENT_WIDTH;
        }
        double text = TextMetrics.width(Nodes.label(node), Metrics.TITLE_SIZE, true)
                + TextMetrics.width(Labels.kind(boundary), Metrics.SERVICE_SIZE, false);
        return Math.min(MOST, (int) Math.ceil(text) + Metrics.TITLE_ICON + 2 * Metrics.PADDING);
    }
}
