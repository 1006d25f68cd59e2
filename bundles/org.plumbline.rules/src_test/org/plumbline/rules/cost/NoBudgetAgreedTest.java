/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Budget;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoBudgetAgreedTest extends RuleTest {

    NoBudgetAgreedTest() {
        super(new NoBudgetAgreed());
    }

    @Override
    public Element problem(ModelBuilder b) {
        server(b, c -> { });
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.objectives(o -> o.setMonthlyBudget(400)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        request(b, balanced(b, c -> { }), database(b, s -> { }));
        bucket(b, s -> { });
        return b.workload();
    }

    @Test
    void aSketchNeedsNoBudget() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        server(b, c -> { });
        silent(b.workload());
    }

    @Test
    void aWatchedLimitIsABudget() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        problem(b);
        b.workload().getBudgets().add(b.create(Budget.class, "Monthly", x -> x.setMonthlyLimit(200)));
        silent(b.workload());
    }
}
