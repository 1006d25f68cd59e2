/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MONTHLY_COST;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__MONTHLY_BUDGET;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.Component;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.CostEstimate;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A design that is dearer than what was agreed. */
public final class CostAboveBudget extends Rule<Workload> {

    /** Reserve above the estimate that the fix proposes, as a share. */
    private static final double RESERVE = 1.1;

    public CostAboveBudget() {
        super(Workload.class, rule("COST-BUDGET-002", "Estimated cost exceeds the budget")
                .high()
                .bestPractices("COST01-BP03", "COST06-BP01", "COST02-BP02")
                .effort(Effort.HIGH)
                .explanation("The estimates of the components add up to more than may be spent in a month.")
                .impact("The overrun is known before the first line is built, and it comes back with every invoice "
                        + "until the project is cut or stopped.")
                .remediation("Start with the dearest components: smaller sizes, commitments, storage classes, fewer "
                        + "copies. If the price is right, agree on a higher budget with its owner."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        CostEstimate estimate = context.analysis(CostEstimate.ANALYSIS);
        OptionalDouble budget = Goals.budget(context);
        if (estimate.estimated() == 0 || budget.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (estimate.total() > budget.getAsDouble()) {
            return Outcome.violated("The estimates add up to " + Figures.text(estimate.total())
                    + " US dollars a month; the budget is " + Figures.text(budget.getAsDouble()) + ".",
                    estimate.missing().isEmpty() ? "Every component was counted."
                            : "Components without an estimate come on top.");
        }
        if (estimate.missing().isEmpty()) {
            return Outcome.satisfied();
        }
        Component first = estimate.missing().get(0);
        return Outcome.unknown("What will " + Names.of(first) + " cost a month?", first, COMPONENT__MONTHLY_COST);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        double enough = Math.ceil(context.analysis(CostEstimate.ANALYSIS).total() * RESERVE);
        return List.of(Goals.set("Agree on a budget that covers the estimate", OBJECTIVES__MONTHLY_BUDGET, enough,
                context).asking("What may the workload cost a month?", "US dollars")
                .withTradeOff("The workload costs more than was agreed: ask who pays for it."));
    }
}
