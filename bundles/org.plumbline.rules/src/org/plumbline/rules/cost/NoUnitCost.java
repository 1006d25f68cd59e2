/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__UNIT_COST;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A bill that says nothing about success. */
public final class NoUnitCost extends PracticeRule {

    public NoUnitCost() {
        super(rule("COST-UNIT-001", "Cost is not related to what the business gets")
                .medium()
                .bestPractices("COST03-BP04", "COST03-BP06", "COST01-BP09", "COST02-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The team watches the total of the bill, and no figure relates it to orders, users or "
                        + "another unit of business value.")
                .impact("A bill that grows with sales looks like waste, and waste hides behind growth.")
                .remediation("Divide the monthly cost by one unit that the business counts, show it beside the total "
                        + "and set a goal for the year."),
                Stakes.OPERATED, PRACTICES__UNIT_COST,
                "Is cost per unit of business value, such as an order, measured?",
                "The cost of the workload is not related to a unit of business value.",
                "Without a unit nobody can tell growth from waste.");
    }
}
