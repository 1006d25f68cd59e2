/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrailCoversOneRegionTest extends RuleTest {

    TrailCoversOneRegionTest() {
        super(new TrailCoversOneRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Audits.trail(b, t -> t.setAllRegions(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Audits.trail(b, t -> t.setAllRegions(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return Audits.trail(b, t -> { });
    }

    @Test
    void otherLogsBelongToOneRegion() {
        silent(Audits.logs(ModelBuilder.workload("Shop"), o -> o.setAllRegions(Fact.NO)));
    }
}
