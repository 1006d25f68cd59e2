/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import org.plumbline.model.Component;
import org.plumbline.validation.Context;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule that is violated where the description of a component says its id. */
final class MarkedRule extends Rule<Component> {

    MarkedRule(RuleInfo.Builder info) {
        super(Component.class, info.bestPractices("SEC08-BP02", "SEC07-BP02").explanation("e").impact("i").remediation("r"));
    }

    @Override
    public Outcome check(Component subject, Context context) {
        String marks = subject.getDescription() == null ? "" : subject.getDescription();
        if (marks.contains(id() + "?")) {
            return Outcome.unknown("Is it so?", subject, subject.eClass().getEStructuralFeature("description"));
        }
        return marks.contains(id()) ? Outcome.violated(subject.getName() + " is marked.", "It says so.")
                : Outcome.satisfied();
    }
}
