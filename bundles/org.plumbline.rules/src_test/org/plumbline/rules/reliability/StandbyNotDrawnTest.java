/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.rules.internal.Designs;

class StandbyNotDrawnTest extends RuleTest {

    StandbyNotDrawnTest() {
        super(new StandbyNotDrawn());
    }

    @Override
    public Element problem(ModelBuilder b) {
        container(b.in(promised(b).add(Region.class, "eu-central-1")), "Catalogue", c -> { });
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Designs.inTwoRegions(promised(b)).workload();
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void aSketchWithoutRegionsPromisesNothing() {
        ModelBuilder b = promised(ModelBuilder.workload("Shop"));
        container(b, "Catalogue", c -> { });
        silent(b.workload());
    }

    @Test
    void aGlobalTableIsInTheOtherRegionToo() {
        ModelBuilder b = promised(ModelBuilder.workload("Shop"));
        bucket(b.in(b.add(Region.class, "eu-central-1")), s -> s.setMultiRegion(Fact.YES));
        silent(b.workload());
    }

    private static ModelBuilder promised(ModelBuilder b) {
        return b.practices(p -> p.setRecoveryStrategy(RecoveryStrategy.WARM_STANDBY));
    }
}
