/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;

/** The references of a class that point across the tree of containment and are stored. */
public final class CrossReferences {

    private CrossReferences() {
    }

    public static List<EReference> of(EClass type) {
        return type.getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && !r.isTransient()).toList();
    }

    /** Tells the elements that {@code reference} of {@code from} points at. */
    public static void targets(Element from, EReference reference, Consumer<Element> consumer) {
        if (!from.eIsSet(reference)) {
            return;
        }
        Object value = from.eGet(reference);
        if (value instanceof List<?> many) {
            for (Object each : many) {
                if (each instanceof Element target) {
                    consumer.accept(target);
                }
            }
        } else if (value instanceof Element target) {
            consumer.accept(target);
        }
    }
}
