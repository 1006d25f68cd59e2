/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RIGHT_SIZING_REVIEW;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Sizes that were guessed once and never looked at again. */
public final class SizesNotReviewed extends PracticeRule {

    public SizesNotReviewed() {
        super(rule("COST-SIZE-002", "Sizes are not held against measured use")
                .medium()
                .bestPractices("COST06-BP02", "COST06-BP03", "COST10-BP02", "SUS05-BP01")
                .effort(Effort.LOW)
                .explanation("Instances, databases and functions keep the size that somebody chose before there was "
                        + "any load to measure.")
                .impact("Sizes only ever go up, after an incident, and the reserve for a guess is paid for years.")
                .remediation("Let a service recommend sizes from measured processor and memory use, look at the list "
                        + "every quarter and act on the dearest ten."),
                Stakes.OPERATED, PRACTICES__RIGHT_SIZING_REVIEW,
                "Are sizes checked against measured use on a schedule?",
                "Nobody checks sizes against measured use.",
                "Use changes, and a size that fitted once does not fit for ever.");
    }
}
