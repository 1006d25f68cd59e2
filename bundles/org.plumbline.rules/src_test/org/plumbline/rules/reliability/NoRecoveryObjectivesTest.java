/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoRecoveryObjectivesTest extends RuleTest {

    NoRecoveryObjectivesTest() {
        super(new NoRecoveryObjectives());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.objectives(o -> {
            o.setRecoveryTimeMinutes(60);
            o.setRecoveryPointMinutes(15);
        }).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.objectives(o -> o.setRecoveryTimeMinutes(60)).workload();
    }
}
