/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__QUOTA_REVIEW;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Limits of the provider that are noticed when they are hit. */
public final class QuotasNotWatched extends PracticeRule {

    public QuotasNotWatched() {
        super(rule("REL-QUOTA-001", "Service quotas are not watched")
                .medium()
                .bestPractices("REL01-BP04", "REL01-BP01", "REL01-BP05", "REL01-BP06")
                .effort(Effort.LOW)
                .explanation("Nobody compares the use of service quotas with their limits. Growth and fail-over then "
                        + "end at a limit nobody had in mind.")
                .impact("A campaign that works, or a fail-over, stops half way because no more capacity is granted.")
                .remediation("List the quotas the workload depends on, alarm at 80 percent and raise them ahead of "
                        + "growth, in the Region for fail-over too."),
                PRACTICES__QUOTA_REVIEW,
                "Are service quotas watched and raised ahead of need?",
                "The team does not watch service quotas.",
                "Limits are met at peak load, when there is no time to ask for more.");
    }
}
