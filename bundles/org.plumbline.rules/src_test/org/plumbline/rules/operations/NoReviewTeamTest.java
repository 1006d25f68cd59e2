/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoReviewTeamTest extends RuleTest {

    NoReviewTeamTest() {
        super(new NoReviewTeam());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.workload().setReviewTeam("Architecture board");
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b.workload();
    }

    @Test
    void doesWithoutWhereLittleIsAtStake() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.MEDIUM);
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(b.workload());
    }
}
