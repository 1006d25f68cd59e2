/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__AVAILABILITY_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Objectives;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A critical workload that nobody said how reliable it has to be. */
public final class NoAvailabilityObjective extends Rule<Workload> {

    /** Percent; what one Region with copies in several zones reaches, so a usual place to start the talk. */
    private static final double USUAL = 99.9;
    private static final String QUESTION = "What availability does the business need?";

    public NoAvailabilityObjective() {
        super(Workload.class, rule("OPS-GOAL-001", "Critical workload has no availability objective")
                .high()
                .bestPractices("OPS01-BP01", "OPS01-BP02", "OPS01-BP06")
                .effort(Effort.LOW)
                .explanation("The workload is critical to the business, and no figure says how often it may be down.")
                .impact("The team builds too little and loses customers, or too much and wastes money: nobody can "
                        + "tell which.")
                .remediation("Ask the business what an hour of outage costs, agree on an availability in percent a "
                        + "month and write it into the workload's objectives."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (!Stakes.CRITICAL.in(workload, context)) {
            return Outcome.notApplicable();
        }
        if (Goals.of(context).filter(Objectives::isSetAvailabilityPercent).isPresent()) {
            return Outcome.satisfied();
        }
        if (workload.getStage() == Stage.IN_PRODUCTION) {
            return Outcome.violated("The workload is critical and has no availability objective.",
                    "Without a figure every choice for or against redundancy is a guess.");
        }
        return Goals.ask(QUESTION, OBJECTIVES__AVAILABILITY_PERCENT, context);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        return List.of(Goals.set("Agree on an availability", OBJECTIVES__AVAILABILITY_PERCENT, USUAL, context)
                .asking(QUESTION, "percent")
                .withTradeOff("Each further nine multiplies cost: ask what it is worth."));
    }
}
