/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OversizedComputeTest extends RuleTest {

    OversizedComputeTest() {
        super(new OversizedCompute());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> {
            c.setSize("m7i.4xlarge");
            c.setUtilizationPercent(8);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> {
            c.setSize("m7i.4xlarge");
            c.setUtilizationPercent(55);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return server(b, c -> c.setSize("m7i.4xlarge"));
    }

    @Test
    void nobodyCanMeasureAProposal() {
        silent(server(ModelBuilder.workload("Shop"), c -> c.setSize("m7i.4xlarge")));
    }
}
