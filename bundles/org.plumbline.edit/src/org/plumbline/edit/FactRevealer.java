/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;

/** Shows a fact of an element with the control that sets it: the page of properties of an editor. */
@FunctionalInterface
public interface FactRevealer {

    /**
     * Shows the fact and puts the focus on its control.
     *
     * @param holder has the feature
     */
    void reveal(Element holder, EStructuralFeature feature);
}
