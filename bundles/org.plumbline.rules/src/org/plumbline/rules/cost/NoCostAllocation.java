/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COST_ALLOCATION_TAGS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Nobody can say what costs what. */
public final class NoCostAllocation extends PracticeRule {

    public NoCostAllocation() {
        super(rule("COST-TAG-001", "Costs are not allocated by tags")
                .medium()
                .bestPractices("COST03-BP02", "COST03-BP03")
                .effort(Effort.LOW)
                .explanation("Resources carry no agreed tags, so the bill cannot be split by workload, team or "
                        + "environment.")
                .impact("Nobody feels responsible for a cost that nobody can see, and it grows.")
                .remediation("Agree on a handful of tags, set them in the templates, refuse resources without them and "
                        + "activate them for the bill."),
                PRACTICES__COST_ALLOCATION_TAGS,
                "Do resources carry tags that allocate their cost?",
                "Costs of the workload are not allocated by tags.",
                "What cannot be attributed is not reduced by anybody.");
    }
}
