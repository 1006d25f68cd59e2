/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import org.plumbline.model.Element;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** What an outcome leaves behind. */
public final class Outcomes {

    private Outcomes() {
    }

    /** A {@link Finding}, an {@link OpenQuestion}, or null where there is nothing to tell. */
    public static Object result(RuleSet rules, Rule<?> rule, Element element, Outcome outcome) {
        if (outcome instanceof Outcome.Violated v) {
            return new Finding(rule, element, rules.risk(rule), v.message(), v.why(), v.related());
        }
        if (outcome instanceof Outcome.Unknown u) {
            return new OpenQuestion(rule, element, u.question(), u.holder(), u.feature());
        }
        return null;
    }
}
