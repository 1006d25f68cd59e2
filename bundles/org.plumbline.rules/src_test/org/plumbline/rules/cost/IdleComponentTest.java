/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class IdleComponentTest extends RuleTest {

    IdleComponentTest() {
        super(new IdleComponent());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setUtilizationPercent(0));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> { });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        balanced(b, c -> { });
        return server(b, c -> { });
    }

    @Test
    void whatRunsInProductionHasFlows() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        balanced(b, c -> { });
        fires(server(b, c -> { }));
    }

    @Test
    void aDrawingWithoutAnyFlowSaysNothing() {
        silent(server(ModelBuilder.workload("Shop"), c -> { }));
    }
}
