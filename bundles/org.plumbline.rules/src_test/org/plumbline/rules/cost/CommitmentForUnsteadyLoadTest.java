/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CommitmentForUnsteadyLoadTest extends RuleTest {

    CommitmentForUnsteadyLoadTest() {
        super(new CommitmentForUnsteadyLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return committed(b, LoadPattern.OCCASIONAL);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return committed(b, LoadPattern.STEADY);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return committed(b, LoadPattern.UNKNOWN);
    }

    @Test
    void measuredUseCountsMoreThanThePattern() {
        Compute server = committed(ModelBuilder.workload("Shop"), LoadPattern.SPIKY);
        server.setUtilizationPercent(80);
        silent(server);
    }

    private static Compute committed(ModelBuilder b, LoadPattern load) {
        return server(b, c -> {
            c.setPricing(PricingModel.COMMITTED);
            c.setLoadPattern(load);
            c.setScaling(Scaling.SCHEDULED);
        });
    }
}
