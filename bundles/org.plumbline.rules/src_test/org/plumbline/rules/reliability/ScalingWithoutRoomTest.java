/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ScalingWithoutRoomTest extends RuleTest {

    ScalingWithoutRoomTest() {
        super(new ScalingWithoutRoom());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return scaling(b, 2, 2);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return scaling(b, 2, 6);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void aConstantNumberMayBeMeant() {
        Compute compute = scaling(ModelBuilder.workload("Shop"), 2, 2);
        compute.setScaling(Scaling.FIXED);
        silent(compute);
    }

    private static Compute scaling(ModelBuilder b, int least, int most) {
        return container(b, "Catalogue", c -> {
            c.setScaling(Scaling.AUTOMATIC);
            c.setMinReplicas(least);
            c.setMaxReplicas(most);
        });
    }
}
