/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.plumbline.model.Budget;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoBudgetAlertTest extends RuleTest {

    NoBudgetAlertTest() {
        super(new NoBudgetAlert());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.practices(p -> p.setBudgetAlerts(Fact.NO)).workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        Budget budget = b.create(Budget.class, "Monthly", x -> x.setAlerts(Fact.YES));
        b.workload().getBudgets().add(budget);
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.workload();
    }
}
