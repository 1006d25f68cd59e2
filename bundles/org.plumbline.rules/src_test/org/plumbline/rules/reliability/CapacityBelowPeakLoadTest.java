/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CapacityBelowPeakLoadTest extends RuleTest {

    CapacityBelowPeakLoadTest() {
        super(new CapacityBelowPeakLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return fixed(b, c -> c.setMaxRequestsPerSecond(200));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return fixed(b, c -> c.setMaxRequestsPerSecond(800));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return fixed(b, c -> { });
    }

    private static Compute fixed(ModelBuilder b, Consumer<? super Compute> facts) {
        b.objectives(o -> o.setPeakRequestsPerSecond(500));
        return balanced(b, c -> {
            c.setScaling(Scaling.FIXED);
            facts.accept(c);
        });
    }
}
