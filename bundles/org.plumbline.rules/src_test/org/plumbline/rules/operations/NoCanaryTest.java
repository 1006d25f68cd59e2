/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Rollout;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoCanaryTest extends RuleTest {

    NoCanaryTest() {
        super(new NoCanary());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        return balanced(b, c -> c.setRollout(Rollout.ROLLING));
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        return balanced(b, c -> c.setRollout(Rollout.CANARY));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void rollingIsGoodEnoughForOthers() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        silent(balanced(b, c -> c.setRollout(Rollout.ROLLING)));
    }

    @Test
    void aWorkerThatNobodyWaitsForMayRoll() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        silent(server(b, c -> c.setRollout(Rollout.ROLLING)));
    }
}
