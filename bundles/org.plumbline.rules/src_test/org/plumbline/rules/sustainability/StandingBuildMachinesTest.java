/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Scaling;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StandingBuildMachinesTest extends RuleTest {

    StandingBuildMachinesTest() {
        super(new StandingBuildMachines());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return pipeline(b, "generic.pipeline", Scaling.FIXED);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return pipeline(b, "aws.codebuild", Scaling.UNKNOWN);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_BUILD);
        return pipeline(b, "generic.pipeline", Scaling.UNKNOWN);
    }

    @Test
    void aSketchIsNotAsked() {
        silent(pipeline(ModelBuilder.workload("Shop"), "generic.pipeline", Scaling.UNKNOWN));
    }

    @Test
    void stoppedAtNightIsGoodEnough() {
        silent(pipeline(ModelBuilder.workload("Shop"), "generic.pipeline", Scaling.SCHEDULED));
    }

    private static DeliveryPipeline pipeline(ModelBuilder b, String service, Scaling scaling) {
        return b.add(DeliveryPipeline.class, "Delivery", service, p -> p.setScaling(scaling));
    }
}
