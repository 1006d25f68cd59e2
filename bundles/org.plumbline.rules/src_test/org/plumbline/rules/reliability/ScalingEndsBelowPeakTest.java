/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ScalingEndsBelowPeakTest extends RuleTest {

    ScalingEndsBelowPeakTest() {
        super(new ScalingEndsBelowPeak());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return scaling(b, c -> c.setMaxRequestsPerSecond(800));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return scaling(b, c -> c.setMaxRequestsPerSecond(1500));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return scaling(b, c -> { });
    }

    @Test
    void theFixKeepsWhatOneCopyServes() {
        Compute compute = (Compute) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(compute)).get(0));
        assertEquals(13, compute.getMaxReplicas());
        assertEquals(1040, compute.getMaxRequestsPerSecond());
    }

    @Test
    void workersBehindAQueueMayTakeTheirTime() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setPeakRequestsPerSecond(1000));
        silent(container(b, "Mail sender", c -> {
            c.setScaling(Scaling.AUTOMATIC);
            c.setMaxReplicas(2);
            c.setMaxRequestsPerSecond(5);
        }));
    }

    private static Compute scaling(ModelBuilder b, Consumer<Compute> facts) {
        b.objectives(o -> o.setPeakRequestsPerSecond(1000));
        return balanced(b, c -> {
            c.setScaling(Scaling.AUTOMATIC);
            c.setMinReplicas(2);
            c.setMaxReplicas(10);
            c.setMultiZone(Fact.YES);
            facts.accept(c);
        });
    }
}
