/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RedundancyBeyondObjectiveTest extends RuleTest {

    RedundancyBeyondObjectiveTest() {
        super(new RedundancyBeyondObjective());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setCriticality(Criticality.LOW);
        return database(b, s -> s.setMultiRegion(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return database(b, s -> s.setMultiRegion(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setMultiRegion(Fact.YES));
    }

    @Test
    void theRecoveryTimeDecidesWhereItIsAgreed() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.objectives(o -> o.setRecoveryTimeMinutes(2880));
        fires(fine(b));
        b.objectives(o -> o.setRecoveryTimeMinutes(60));
        silent(problem(ModelBuilder.of(b.workload())));
    }

    @Test
    void oneRegionIsNoRedundancy() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.LOW);
        silent(database(b, s -> s.setMultiRegion(Fact.NO)));
    }
}
