/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;

/**
 * Is told what a {@link Context} hands out. What was recorded for a check is all that its outcome depends on besides
 * the attributes of its subject.
 */
public interface Reads {

    /** Records nothing. */
    Reads NONE = new Reads() { };

    /** The attributes of the element may have been read. */
    default void element(Element element) { }

    /** It was read what the element is contained in. */
    default void place(Element element) { }

    /** The elements that {@code reference} of {@code owner} holds were read. */
    default void reference(Element owner, EReference reference) { }

    /** The set of elements of a type was read, and their attributes may have been. */
    default void extent(Class<? extends Element> type) { }

    /** The set of elements that point at {@code target} by {@code reference} was read. */
    default void referrers(Element target, EReference reference) { }

    /** The result of an analysis was read. */
    default void analysis(Analysis<?> analysis) { }
}
