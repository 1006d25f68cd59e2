/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoLatencyObjectiveTest extends RuleTest {

    NoLatencyObjectiveTest() {
        super(new NoLatencyObjective());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        request(b, client(b), server(b, c -> { }));
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        request(b, client(b), server(b, c -> { }));
        return b.objectives(o -> o.setLatencyMillis(300)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        request(b, client(b), server(b, c -> { }));
        return b.workload();
    }

    @Test
    void whereNobodyWaitsNothingHasToBeAgreed() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(b.workload());
    }
}
