/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.validation.internal.Features;

/** In which way something was read. */
final class Kinds {

    /** Attributes of an element, or of the elements of a type: which of them, the rule's footprint tells. */
    static final int ATTRIBUTES = 0;
    /** What an element is contained in. */
    static final int PLACE = 1;
    /** All there is: the members of a type, the result of an analysis. */
    static final int ALL = 2;

    private static final int FIRST = 3;

    private Kinds() {
    }

    /** The elements that the reference with this number holds. */
    static int reference(EReference reference) {
        return FIRST + 2 * Features.number(reference);
    }

    /** The elements that point here by the reference with this number. */
    static int referrers(EReference reference) {
        return FIRST + 2 * Features.number(reference) + 1;
    }
}
