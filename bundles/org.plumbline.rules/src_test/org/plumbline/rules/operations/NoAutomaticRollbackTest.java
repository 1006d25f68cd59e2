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

class NoAutomaticRollbackTest extends RuleTest {

    NoAutomaticRollbackTest() {
        super(new NoAutomaticRollback());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return pipeline(b, p -> p.setAutomaticRollback(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return pipeline(b, p -> p.setAutomaticRollback(Fact.YES));
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

    @Test
    void whatOnlyBuildsHasNothingToRollBack() {
        silent(pipeline(ModelBuilder.workload("Shop"), p -> {
            p.setService("aws.codebuild");
            p.setAutomaticRollback(Fact.NO);
        }));
    }

    private static DeliveryPipeline pipeline(ModelBuilder b, Consumer<DeliveryPipeline> facts) {
        return b.add(DeliveryPipeline.class, "Delivery", "aws.codepipeline", facts);
    }
}
