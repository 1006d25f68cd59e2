/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One step of a {@link Fix}. */
public sealed interface Change {

    /** Gives a feature a value, a list where it is a many-valued attribute; {@code null} unsets it. */
    record Set(EObject owner, EStructuralFeature feature, Object value) implements Change { }

    /** Adds an element, new or from elsewhere in the model, to a many-valued reference. */
    record Add(EObject owner, EReference reference, EObject value) implements Change { }

    /** Takes a value out of a many-valued reference; out of a containment, it is deleted with all that refers to it. */
    record Remove(EObject owner, EReference reference, EObject value) implements Change { }

    static Change set(EObject owner, EStructuralFeature feature, Object value) {
        return new Set(owner, feature, value);
    }

    static Change add(EObject owner, EReference reference, EObject value) {
        return new Add(owner, reference, value);
    }

    static Change remove(EObject owner, EReference reference, EObject value) {
        return new Remove(owner, reference, value);
    }
}
