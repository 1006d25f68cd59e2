/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoTestEnvironmentTest extends RuleTest {

    NoTestEnvironmentTest() {
        super(new NoTestEnvironment());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return pipeline(b, "aws.codepipeline", p -> p.setEnvironments(1));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return pipeline(b, "aws.codepipeline", p -> p.setEnvironments(2));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return pipeline(b, "aws.codepipeline", p -> { });
    }

    @Test
    void stepsOfALongerWayAreNotAsked() {
        for (String step : List.of("aws.codebuild", "aws.codedeploy")) {
            ModelBuilder b = ModelBuilder.workload("Shop");
            b.workload().setStage(Stage.IN_PRODUCTION);
            silent(pipeline(b, step, p -> { }));
        }
    }

    private static DeliveryPipeline pipeline(ModelBuilder b, String service, Consumer<DeliveryPipeline> facts) {
        return b.add(DeliveryPipeline.class, "Delivery", service, facts);
    }
}
