/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COST_OWNERSHIP;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A bill that is everybody's and nobody's. */
public final class NoCostOwner extends PracticeRule {

    public NoCostOwner() {
        super(rule("COST-OWNER-001", "Nobody answers for the cost of the workload")
                .medium()
                .bestPractices("COST01-BP01", "COST01-BP02", "COST01-BP04")
                .effort(Effort.LOW)
                .explanation("No person or team is named who watches what the workload costs and may change it.")
                .impact("Savings that take an afternoon stay undone for years, because they are on nobody's list.")
                .remediation("Name an owner of the cost in the team, show the spending in the weekly meeting and "
                        + "settle with finance how it is reported."),
                Stakes.OPERATED, PRACTICES__COST_OWNERSHIP,
                "Who answers for what the workload costs?",
                "Nobody answers for the cost of the workload.",
                "Cost that nobody owns only ever grows.");
    }
}
