/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Budget;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CostAboveBudgetTest extends RuleTest {

    CostAboveBudgetTest() {
        super(new CostAboveBudget());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return shop(b, 400);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shop(b, 500);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        bucket(b, s -> { });
        return shop(b, 500);
    }

    @Test
    void aWatchedLimitCountsWhereNoBudgetWasAgreed() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        server(b, c -> c.setMonthlyCost(300));
        b.workload().getBudgets().add(b.create(Budget.class, "Monthly", x -> x.setMonthlyLimit(200)));
        fires(b.workload());
    }

    @Test
    void whatIsOutOfScopeIsNotPaidForHere() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        database(b, s -> {
            s.setMonthlyCost(1000);
            s.setOutOfScope(true);
        });
        silent(shop(b, 500));
    }

    @Test
    void withoutAnyEstimateThereIsNothingToCompare() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        server(b, c -> { });
        silent(b.objectives(o -> o.setMonthlyBudget(100)).workload());
    }

    private static Element shop(ModelBuilder b, double budget) {
        server(b, c -> c.setMonthlyCost(250));
        database(b, s -> s.setMonthlyCost(200));
        return b.objectives(o -> o.setMonthlyBudget(budget)).workload();
    }
}
