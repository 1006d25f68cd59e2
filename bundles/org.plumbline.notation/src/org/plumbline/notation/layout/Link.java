/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.notation.Points.Point;

/** A flow between two boxes of which neither is in the other, while it is being arranged. */
final class Link {

    final DataFlow flow;
    final Box source;
    final Box target;
    /** The innermost box around both ends. */
    final Box container;
    /** The box that the bend points are relative to. */
    Box frame;
    /** Absent until a layout has found a way. */
    List<Point> bends;

    Link(DataFlow flow, Box source, Box target, Box container) {
        this.flow = flow;
        this.source = source;
        this.target = target;
        this.container = container;
    }

    void move(int dx, int dy) {
        if (bends != null) {
            bends = bends.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
        }
    }
}
