/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SingleZoneDataStoreTest extends RuleTest {

    SingleZoneDataStoreTest() {
        super(new SingleZoneDataStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setMultiZone(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setMultiZone(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> { });
    }

    @Test
    void anUnimportantWorkloadMayWait() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.LOW);
        silent(problem(b));
    }

    @Test
    void anAvailabilityObjectiveCountsMoreThanTheCriticality() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setAvailabilityPercent(99.95));
        b.workload().setCriticality(Criticality.LOW);
        fires(problem(b));
    }

    @Test
    void aTestEnvironmentMayStandStill() {
        Element element = problem(ModelBuilder.workload("Shop"));
        ((Node) element).setEnvironment(Environment.TEST);
        silent(element);
    }
}
