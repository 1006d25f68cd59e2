/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class InstancesUnderSpikesTest extends RuleTest {

    InstancesUnderSpikesTest() {
        super(new InstancesUnderSpikes());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return spiky(b, c -> c.setUtilizationPercent(75));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return spiky(b, c -> c.setUtilizationPercent(30));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return spiky(b, c -> { });
    }

    @Test
    void aWorkerMayFallBehindForSomeMinutes() {
        Compute worker = server(ModelBuilder.workload("Shop"), c -> {
            c.setLoadPattern(LoadPattern.SPIKY);
            c.setScaling(Scaling.AUTOMATIC);
            c.setUtilizationPercent(75);
        });
        silent(worker);
    }

    @Test
    void containersStartWithinSeconds() {
        silent(spiky(ModelBuilder.workload("Shop"), c -> {
            c.setUtilizationPercent(75);
            c.setKind(ComputeKind.CONTAINER);
        }));
    }

    private static Compute spiky(ModelBuilder b, Consumer<Compute> facts) {
        return balanced(b, c -> {
            c.setLoadPattern(LoadPattern.SPIKY);
            c.setScaling(Scaling.AUTOMATIC);
            facts.accept(c);
        });
    }
}
