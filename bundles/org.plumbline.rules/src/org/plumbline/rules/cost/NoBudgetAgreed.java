/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__MONTHLY_BUDGET;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.CostEstimate;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Nobody said what the workload may cost. */
public final class NoBudgetAgreed extends Rule<Workload> {

    /** Components that cost something, from which on a sketch has become a design. */
    private static final int A_DESIGN = 4;
    /** Proposed where there is no estimate to go by, in US dollars a month; it is asked for. */
    private static final double PROPOSAL = 1000;
    private static final double RESERVE = 1.1;

    public NoBudgetAgreed() {
        super(Workload.class, rule("COST-BUDGET-004", "No monthly budget is agreed")
                .medium()
                .bestPractices("COST01-BP03", "COST05-BP01", "COST01-BP02")
                .effort(Effort.LOW)
                .explanation("The workload runs in production, and nobody has agreed what it may cost a month.")
                .impact("Nobody can say whether the invoice is good or bad, so it is discussed only when it hurts.")
                .remediation("Agree with the owner and with finance on a monthly budget, write it into the objectives "
                        + "and revisit it with the forecast every quarter."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (Goals.budget(context).isPresent()) {
            return Outcome.satisfied();
        }
        CostEstimate estimate = context.analysis(CostEstimate.ANALYSIS);
        if (workload.getStage() == Stage.IN_PRODUCTION && estimate.components() > 0) {
            return Outcome.violated("The workload is in production without an agreed budget.",
                    estimate.total() > 0
                            ? "Its estimate of " + Figures.text(estimate.total()) + " US dollars has no limit to meet."
                            : "It is paid for already, and nothing says what is too much.");
        }
        return estimate.components() < A_DESIGN ? Outcome.notApplicable()
                : Goals.ask("What may the workload cost a month?", OBJECTIVES__MONTHLY_BUDGET, context);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        double estimate = context.analysis(CostEstimate.ANALYSIS).total();
        double budget = estimate > 0 ? Math.ceil(estimate * RESERVE) : PROPOSAL;
        return List.of(Goals.set("Agree on a monthly budget", OBJECTIVES__MONTHLY_BUDGET, budget, context)
                .asking("What may the workload cost a month?", "US dollars"));
    }
}
