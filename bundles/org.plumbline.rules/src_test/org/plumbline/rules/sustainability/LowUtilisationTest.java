/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.plumbline.model.Element;
import org.plumbline.model.Scaling;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class LowUtilisationTest extends RuleTest {

    LowUtilisationTest() {
        super(new LowUtilisation());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setUtilizationPercent(12));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setUtilizationPercent(60));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return server(b, c -> c.setScaling(Scaling.FIXED));
    }
}
