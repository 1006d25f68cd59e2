/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.Comparator;

import org.plumbline.model.Element;

/** The order of ids, the same however the model came to its present state; elements without an id come first. */
final class ById {

    static final Comparator<Element> ORDER =
            Comparator.comparing(Element::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ById() {
    }
}
