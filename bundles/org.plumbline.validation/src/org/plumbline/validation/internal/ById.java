/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.plumbline.model.Element;

/** The order of ids, the same however the model came to its present state; elements without an id come first. */
public final class ById {

    public static final Comparator<Element> ORDER =
            Comparator.comparing(Element::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ById() {
    }

    /** Puts the element in its place of an ordered list. */
    public static <T extends Element> void insert(List<T> ordered, T element) {
        int at = Collections.binarySearch(ordered, element, ORDER);
        ordered.add(at < 0 ? -at - 1 : at, element);
    }

    /** Takes the element out of an ordered list, also when its id has changed meanwhile. */
    public static void remove(List<? extends Element> ordered, Element element) {
        int at = Collections.binarySearch(ordered, element, ORDER);
        if (at < 0 || ordered.get(at) != element) {
            at = 0;
            while (at < ordered.size() && ordered.get(at) != element) {
                at++;
            }
        }
        if (at < ordered.size()) {
            ordered.remove(at);
        }
    }
}
