/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Node;

/** A node while it is being arranged. Position within the parent; the outermost box stands for the workload. */
final class Box {

    final Node node;
    final Box parent;
    final int depth;
    final List<Box> children = new ArrayList<>();
    /** A collapsed boundary is a box without contents for all around it; its contents are arranged apart. */
    boolean collapsed;
    /** Depth of the outermost box that a link from here or from within runs in. */
    int reach = Integer.MAX_VALUE;
    int x;
    int y;
    int width;
    int height;

    Box(Node node, Box parent) {
        this.node = node;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Whether a link leaves {@code container}, which this is in, from here or from within. */
    boolean reachesOutOf(Box container) {
        return reach < container.depth;
    }

    /** The box around this one, or this one, that lies directly in {@code container}. */
    Box childOf(Box container) {
        Box box = this;
        while (box.parent != container) {
            box = box.parent;
        }
        return box;
    }

    /** The innermost box around both; one of the two when it is around the other. */
    static Box common(Box a, Box b) {
        Box p = a;
        Box q = b;
        while (p != q) {
            if (p.depth >= q.depth) {
                p = p.parent;
            } else {
                q = q.parent;
            }
        }
        return p;
    }
}
