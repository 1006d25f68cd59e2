/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PipelineWithoutTestsTest extends RuleTest {

    PipelineWithoutTestsTest() {
        super(new PipelineWithoutTests());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.add(DeliveryPipeline.class, "Release", p -> p.setTests(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.add(DeliveryPipeline.class, "Release", p -> p.setTests(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.add(DeliveryPipeline.class, "Release");
    }
}
