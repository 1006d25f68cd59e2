/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** A section with controls that set facts. */
interface FactSection {

    /** Puts the focus on what sets the fact. Returns its row; empty when the section has none for it. */
    Optional<Control> focusOn(EObject holder, EStructuralFeature feature);
}
