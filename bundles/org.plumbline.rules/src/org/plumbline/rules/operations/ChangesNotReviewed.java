/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CODE_REVIEW;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Changes that only their author has read. */
public final class ChangesNotReviewed extends PracticeRule {

    public ChangesNotReviewed() {
        super(rule("OPS-CODE-003", "Changes are not reviewed by a second person")
                .medium()
                .bestPractices("OPS05-BP07", "SEC11-BP04")
                .effort(Effort.LOW)
                .explanation("One person can bring a change to production that nobody else has read.")
                .impact("Mistakes and weaknesses reach customers that a colleague would have seen in minutes.")
                .remediation("Protect the main branch: merge only what a second person approved, and check style "
                        + "and weaknesses by machine first."),
                Stakes.CRITICAL, PRACTICES__CODE_REVIEW,
                "Is every change read by a second person before it is merged?",
                "Changes are merged without a second pair of eyes.",
                "One person misses what two would see.");
    }
}
