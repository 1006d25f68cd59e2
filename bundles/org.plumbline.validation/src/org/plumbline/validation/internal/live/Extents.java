/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.plumbline.model.Element;

/** The sets of elements that some check asked for. */
final class Extents {

    private final Map<Class<?>, Extent<?>> byType = new HashMap<>();
    private final Iterable<Slot> slots;

    Extents(Iterable<Slot> slots) {
        this.slots = slots;
    }

    @SuppressWarnings("unchecked")
    <T extends Element> Extent<T> of(Class<T> type) {
        Extent<?> known = byType.get(type);
        if (known == null) {
            known = new Extent<>(type, slots);
            byType.put(type, known);
        }
        return (Extent<T>) known;
    }

    Collection<Extent<?>> all() {
        return byType.values();
    }
}
