/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Element;

/**
 * What a rule could not decide because the design does not say it.
 *
 * @param element element the rule was checked on
 * @param text the question to the team
 * @param holder element that would hold the answer
 * @param feature feature of {@code holder} that would hold the answer
 */
public record OpenQuestion(Rule<?> rule, Element element, String text, Element holder, EStructuralFeature feature) {

    /** Identity that stays the same from run to run: {@code rule@element}. */
    public String id() {
        return rule.id() + "@" + element.getId();
    }

    public Pillar pillar() {
        return rule.info().pillar();
    }
}
