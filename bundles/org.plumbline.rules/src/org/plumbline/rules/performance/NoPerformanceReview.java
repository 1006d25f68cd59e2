/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PERFORMANCE_REVIEWS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Choices that were right once. */
public final class NoPerformanceReview extends PracticeRule {

    public NoPerformanceReview() {
        super(rule("PERF-REVIEW-001", "Performance choices are never revisited")
                .medium()
                .bestPractices("PERF05-BP03", "PERF05-BP06", "PERF05-BP07", "PERF01-BP01", "COST10-BP01", "COST01-BP07")
                .effort(Effort.LOW)
                .explanation("Services and sizes were chosen once. Nobody looks again when the load changes or the "
                        + "provider offers better ones.")
                .impact("The company pays for yesterday's technology and is slower than its competitors.")
                .remediation("Look at metrics, new services and new instance types twice a year, try the promising "
                        + "ones and plan the change."),
                Stakes.OPERATED, PRACTICES__PERFORMANCE_REVIEWS,
                "How often are the choices of services and sizes revisited?",
                "The team never revisits its choices of services and sizes.",
                "A choice that was right ages with each year.");
    }
}
