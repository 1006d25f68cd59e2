/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PipelineWithoutFailureTestsTest extends RuleTest {

    PipelineWithoutFailureTestsTest() {
        super(new PipelineWithoutFailureTests());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return pipeline(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return pipeline(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return pipeline(important(b), Fact.UNKNOWN);
    }

    @Test
    void asksOnlyWhereAnOutageHurts() {
        silent(pipeline(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    private static DeliveryPipeline pipeline(ModelBuilder b, Fact tests) {
        return b.add(DeliveryPipeline.class, "Delivery", p -> p.setResilienceTests(tests));
    }
}
