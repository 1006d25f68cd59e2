/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.BUDGET__ALERTS;
import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BUDGET_ALERTS;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__BUDGETS;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Budget;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Practices;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** The bill is the first to tell about overspending. */
public final class NoBudgetAlert extends Rule<Workload> {

    public NoBudgetAlert() {
        super(Workload.class, rule("COST-BUDGET-001", "Nobody is told when spending runs away")
                .medium()
                .bestPractices("COST01-BP06", "COST03-BP05", "COST02-BP05")
                .effort(Effort.LOW)
                .explanation("No budget with an alert watches what the workload spends. A loop or a forgotten test "
                        + "runs up costs until the invoice arrives.")
                .impact("A month's budget is spent in a weekend before anybody looks.")
                .remediation("Set a monthly budget with alerts at 50, 80 and 100 percent of actual and of forecast "
                        + "spending, sent to the owner of the workload."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        List<Budget> budgets = context.targets(workload, WORKLOAD__BUDGETS, Budget.class);
        Optional<Practices> practices = context.target(workload, WORKLOAD__PRACTICES, Practices.class);
        Fact practised = practices.map(Practices::getBudgetAlerts).orElse(Fact.UNKNOWN);
        if (practised == Fact.YES || budgets.stream().anyMatch(b -> b.getAlerts() == Fact.YES)) {
            return Outcome.satisfied();
        }
        Optional<Budget> unsaid = budgets.stream().filter(b -> b.getAlerts() == Fact.UNKNOWN).findFirst();
        if (unsaid.isPresent()) {
            return Outcome.unknown("Who is told before budget " + Names.of(unsaid.get()) + " is used up?",
                    unsaid.get(), BUDGET__ALERTS);
        }
        if (!budgets.isEmpty() || practised == Fact.NO) {
            return Outcome.violated("No budget alert watches the spending of the workload.",
                    "Overspending is noticed with the invoice, weeks later.", budgets);
        }
        String question = "Who is told, and when, if spending runs over budget?";
        return practices.isPresent()
                ? Outcome.unknown(question, practices.get(), PRACTICES__BUDGET_ALERTS)
                : Outcome.unknown(question, workload, WORKLOAD__BUDGETS);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Budget budget = PlumblineFactory.eINSTANCE.createBudget();
        budget.setName("Monthly budget");
        budget.setAlerts(Fact.YES);
        context.target(workload, WORKLOAD__OBJECTIVES, Objectives.class).filter(Objectives::isSetMonthlyBudget)
                .ifPresent(o -> budget.setMonthlyLimit(o.getMonthlyBudget()));
        return List.of(Fix.of("Add a monthly budget with alerts", Change.add(workload, WORKLOAD__BUDGETS, budget)));
    }
}
