/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CostNotEstimatedTest extends RuleTest {

    CostNotEstimatedTest() {
        super(new CostNotEstimated());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.practices(p -> p.setCostEstimate(Fact.NO)).in(shop(b, false)).workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shop(b, true);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return shop(b, false);
    }

    @Test
    void anEstimateOutsideTheModelWillDo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(b.practices(p -> p.setCostEstimate(Fact.YES)).in(shop(b, false)).workload());
    }

    @Test
    void whatRunsHasAnInvoice() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        problem(b);
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(b.workload());
    }

    private static Workload shop(ModelBuilder b, boolean estimated) {
        for (int i = 0; i < 5; i++) {
            container(b, "Service " + i, c -> {
                if (estimated && !c.getName().equals("Service 0")) {
                    c.setMonthlyCost(50);
                }
            });
        }
        return b.workload();
    }
}
