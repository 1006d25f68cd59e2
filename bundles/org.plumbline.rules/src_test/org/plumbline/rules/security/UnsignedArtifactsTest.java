/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnsignedArtifactsTest extends RuleTest {

    UnsignedArtifactsTest() {
        super(new UnsignedArtifacts());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Pipelines.pipeline(b, p -> p.setSigning(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Pipelines.pipeline(b, p -> p.setSigning(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return Pipelines.pipeline(b, p -> { });
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(Pipelines.pipeline(ModelBuilder.workload("Shop"), p -> { }));
    }
}
