/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FixedCapacityUnderVaryingLoadTest extends RuleTest {

    FixedCapacityUnderVaryingLoadTest() {
        super(new FixedCapacityUnderVaryingLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.SPIKY);
            c.setScaling(Scaling.FIXED);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.SPIKY);
            c.setScaling(Scaling.AUTOMATIC);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setLoadPattern(LoadPattern.SPIKY));
    }

    @Test
    void functionsScaleByThemselves() {
        silent(function(ModelBuilder.workload("Shop"), c -> c.setLoadPattern(LoadPattern.SPIKY)));
    }
}
