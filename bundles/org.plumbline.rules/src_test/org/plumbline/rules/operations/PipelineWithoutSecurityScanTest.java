/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PipelineWithoutSecurityScanTest extends RuleTest {

    PipelineWithoutSecurityScanTest() {
        super(new PipelineWithoutSecurityScan());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return pipeline(b, p -> p.setSecurityScan(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return pipeline(b, p -> p.setSecurityScan(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return pipeline(b, p -> { });
    }

    @Test
    void aSketchIsNotAsked() {
        silent(pipeline(ModelBuilder.workload("Shop"), p -> { }));
    }

    private static DeliveryPipeline pipeline(ModelBuilder b, Consumer<DeliveryPipeline> facts) {
        return b.add(DeliveryPipeline.class, "Delivery", "aws.codepipeline", facts);
    }
}
