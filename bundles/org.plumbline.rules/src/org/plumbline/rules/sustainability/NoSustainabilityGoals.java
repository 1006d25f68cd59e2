/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__SUSTAINABILITY_GOALS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Nobody measures what the workload takes. */
public final class NoSustainabilityGoals extends PracticeRule {

    public NoSustainabilityGoals() {
        super(rule("SUS-GOAL-001", "No goals for resource use are set")
                .medium()
                .bestPractices("SUS06-BP01", "SUS02-BP02")
                .effort(Effort.LOW)
                .explanation("The team follows no goal for the resources it uses for each order, user or report, so "
                        + "nobody sees whether a change made it better.")
                .impact("Targets that the company has published are missed, one workload at a time.")
                .remediation("Choose a measure such as processor hours for each thousand orders, set a goal for the "
                        + "year and show it beside cost and latency."),
                Stakes.OPERATED, PRACTICES__SUSTAINABILITY_GOALS,
                "Are goals for resource use per unit of business value set and followed?",
                "The team follows no goals for resource use.",
                "Without a measure nothing improves.");
    }
}
