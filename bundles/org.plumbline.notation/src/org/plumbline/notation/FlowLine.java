/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.notation.Points.Point;

/**
 * A flow as it is drawn.
 *
 * @param source what the line starts at: the flow's source, or the collapsed boundary that hides it
 * @param target what the line ends at, likewise
 * @param points from the border of the source to the border of the target, at least two
 */
public record FlowLine(DataFlow flow, Node source, Node target, List<Point> points) {

    /** Whether an end is hidden, so that the line ends at a boundary in its place. */
    public boolean reattached() {
        return source != flow.getSource() || target != flow.getTarget();
    }
}
