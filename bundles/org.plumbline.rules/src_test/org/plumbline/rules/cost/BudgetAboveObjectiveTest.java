/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Budget;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class BudgetAboveObjectiveTest extends RuleTest {

    BudgetAboveObjectiveTest() {
        super(new BudgetAboveObjective());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return budget(b.objectives(o -> o.setMonthlyBudget(400)), x -> x.setMonthlyLimit(600));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return budget(b.objectives(o -> o.setMonthlyBudget(400)), x -> x.setMonthlyLimit(400));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return budget(b.objectives(o -> o.setMonthlyBudget(400)), x -> { });
    }

    @Test
    void withoutAnAgreedBudgetEveryLimitWillDo() {
        silent(budget(ModelBuilder.workload("Shop"), x -> x.setMonthlyLimit(600)));
    }

    private static Budget budget(ModelBuilder b, Consumer<Budget> facts) {
        Budget budget = b.create(Budget.class, "Monthly", facts);
        budget.setAlerts(Fact.YES);
        b.workload().getBudgets().add(budget);
        return budget;
    }
}
