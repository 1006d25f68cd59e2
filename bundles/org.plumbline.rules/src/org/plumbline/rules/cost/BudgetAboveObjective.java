/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.BUDGET__MONTHLY_LIMIT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Budget;
import org.plumbline.model.Objectives;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An alarm that goes off when it is too late. */
public final class BudgetAboveObjective extends Rule<Budget> {

    public BudgetAboveObjective() {
        super(Budget.class, rule("COST-BUDGET-003", "Watched limit is higher than the agreed budget")
                .medium()
                .bestPractices("COST02-BP02", "COST01-BP06")
                .effort(Effort.LOW)
                .explanation("The limit whose alerts tell about overspending is higher than what the business agreed "
                        + "to spend, so the alerts come after the budget is gone.")
                .impact("The month is over budget before anybody hears of it.")
                .remediation("Set the limit to the agreed budget, or split it over several limits that add up to it."));
    }

    @Override
    public Outcome check(Budget budget, Context context) {
        Optional<Objectives> agreed = Goals.of(context).filter(Objectives::isSetMonthlyBudget);
        if (agreed.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(budget);
        if (!budget.isSetMonthlyLimit()) {
            return Outcome.unknown("What is the monthly limit of " + name + "?", budget, BUDGET__MONTHLY_LIMIT);
        }
        double most = agreed.get().getMonthlyBudget();
        return budget.getMonthlyLimit() <= most ? Outcome.satisfied()
                : Outcome.violated(name + " alerts at " + Figures.text(budget.getMonthlyLimit()) + " US dollars; "
                        + Figures.text(most) + " were agreed.", "The agreed budget is used up before the alert.",
                        agreed.get());
    }

    @Override
    public List<Fix> fixes(Budget budget, Context context) {
        double agreed = Goals.of(context).map(Objectives::getMonthlyBudget).orElseThrow();
        return List.of(Fix.of("Lower the limit of " + Names.of(budget) + " to the agreed budget",
                Change.set(budget, BUDGET__MONTHLY_LIMIT, agreed)));
    }
}
