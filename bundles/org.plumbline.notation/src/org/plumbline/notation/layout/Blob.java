/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.List;

/**
 * Boxes of one container that are arranged among themselves and moved as one.
 *
 * @param links what was routed with them
 */
record Blob(List<Box> boxes, List<Link> links, int width, int height) {

    void move(int dx, int dy) {
        for (Box box : boxes) {
            box.x += dx;
            box.y += dy;
        }
        links.forEach(link -> link.move(dx, dy));
    }

    static Blob of(Box box) {
        box.x = 0;
        box.y = 0;
        return new Blob(List.of(box), List.of(), box.width, box.height);
    }

    boolean singleComponent() {
        return boxes.size() == 1 && boxes.get(0).children.isEmpty();
    }
}
