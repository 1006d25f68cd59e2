/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ScalingCannotShrinkTest extends RuleTest {

    ScalingCannotShrinkTest() {
        super(new ScalingCannotShrink());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return scaled(b, c -> c.setMinReplicas(10));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return scaled(b, c -> c.setMinReplicas(3));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return scaled(b, c -> { });
    }

    @Test
    void twoCopiesStayForFailures() {
        silent(scaled(ModelBuilder.workload("Shop"), c -> {
            c.setMinReplicas(2);
            c.setMaxReplicas(2);
        }));
    }

    @Test
    void aSteadyLoadNeedsThemAll() {
        silent(scaled(ModelBuilder.workload("Shop"), c -> {
            c.setMinReplicas(10);
            c.setLoadPattern(LoadPattern.STEADY);
        }));
    }

    private static Compute scaled(ModelBuilder b, Consumer<Compute> facts) {
        return container(b, "Catalogue", c -> {
            c.setScaling(Scaling.AUTOMATIC);
            c.setMaxReplicas(12);
            facts.accept(c);
        });
    }
}
