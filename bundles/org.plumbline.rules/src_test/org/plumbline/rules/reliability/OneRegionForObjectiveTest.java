/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.rules.internal.Designs;

class OneRegionForObjectiveTest extends RuleTest {

    OneRegionForObjectiveTest() {
        super(new OneRegionForObjective());
    }

    @Override
    public Element problem(ModelBuilder b) {
        container(b.in(promised(b, 99.999).add(Region.class, "eu-central-1")), "Catalogue", c -> { });
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Designs.inTwoRegions(promised(b, 99.999)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return promised(b, 99.999).workload();
    }

    @Test
    void oneRegionHoldsFourNines() {
        silent(promised(ModelBuilder.workload("Shop"), 99.99).workload());
    }

    @Test
    void aStandbyMayBeToldInsteadOfDrawn() {
        ModelBuilder b = promised(ModelBuilder.workload("Shop"), 99.999);
        silent(b.practices(p -> p.setRecoveryStrategy(RecoveryStrategy.MULTI_SITE)).workload());
        fires(b.practices(p -> p.setRecoveryStrategy(RecoveryStrategy.BACKUP_AND_RESTORE)).workload());
    }

    private static ModelBuilder promised(ModelBuilder b, double percent) {
        return b.objectives(o -> o.setAvailabilityPercent(percent));
    }
}
