/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.validation.internal.ById;

/** The elements of a type, kept in the order of their ids. */
final class Extent<T extends Element> extends Source {

    private final Class<T> type;
    private final List<T> elements = new ArrayList<>();

    Extent(Class<T> type, Iterable<Slot> all) {
        this.type = type;
        for (Slot slot : all) {
            if (type.isInstance(slot.element)) {
                elements.add(type.cast(slot.element));
            }
        }
        sort();
    }

    List<T> elements() {
        return Collections.unmodifiableList(elements);
    }

    boolean holds(Element element) {
        return type.isInstance(element);
    }

    void add(Element element) {
        ById.insert(elements, type.cast(element));
    }

    void remove(Element element) {
        ById.remove(elements, element);
    }

    void sort() {
        elements.sort(ById.ORDER);
    }
}
