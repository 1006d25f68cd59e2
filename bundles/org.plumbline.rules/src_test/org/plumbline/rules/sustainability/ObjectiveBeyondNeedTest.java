/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ObjectiveBeyondNeedTest extends RuleTest {

    ObjectiveBeyondNeedTest() {
        super(new ObjectiveBeyondNeed());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setCriticality(Criticality.LOW);
        return b.objectives(o -> o.setAvailabilityPercent(99.99)).workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setCriticality(Criticality.LOW);
        return b.objectives(o -> o.setAvailabilityPercent(99)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.objectives(o -> o.setAvailabilityPercent(99.99)).workload();
    }

    @Test
    void aFastRecoveryTakesAStandbyToo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        fine(b);
        fires(b.objectives(o -> o.setRecoveryTimeMinutes(5)).workload());
    }

    @Test
    void criticalWorkloadsMayAimHigh() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        problem(b);
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        silent(b.workload());
    }
}
