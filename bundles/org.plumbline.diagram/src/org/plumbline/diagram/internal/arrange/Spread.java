/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.plumbline.notation.Bounds;

/** Where boxes go so that the gaps between them are equal; the two outermost stay. */
final class Spread {

    private Spread() {
    }

    static <T> Map<T, Bounds> horizontally(Map<T, Bounds> boxes) {
        return spread(boxes, Bounds::x, Bounds::width, true);
    }

    static <T> Map<T, Bounds> vertically(Map<T, Bounds> boxes) {
        return spread(boxes, Bounds::y, Bounds::height, false);
    }

    private static <T> Map<T, Bounds> spread(Map<T, Bounds> boxes, ToIntFunction<Bounds> start,
            ToIntFunction<Bounds> size, boolean horizontal) {
        List<Map.Entry<T, Bounds>> order = new ArrayList<>(boxes.entrySet());
        order.sort(Comparator.comparingInt(each -> 2 * start.applyAsInt(each.getValue())
                + size.applyAsInt(each.getValue())));
        Bounds first = order.get(0).getValue();
        Bounds last = order.get(order.size() - 1).getValue();
        int room = start.applyAsInt(last) - start.applyAsInt(first) - size.applyAsInt(first);
        for (int i = 1; i < order.size() - 1; i++) {
            room -= size.applyAsInt(order.get(i).getValue());
        }
        Map<T, Bounds> result = new HashMap<>();
        int at = start.applyAsInt(first);
        for (int i = 0; i < order.size(); i++) {
            Bounds box = order.get(i).getValue();
            int gaps = (int) Math.round((double) room * i / (order.size() - 1));
            int by = at + gaps - start.applyAsInt(box);
            result.put(order.get(i).getKey(), horizontal ? box.moved(by, 0) : box.moved(0, by));
            at += size.applyAsInt(box);
        }
        return result;
    }
}
