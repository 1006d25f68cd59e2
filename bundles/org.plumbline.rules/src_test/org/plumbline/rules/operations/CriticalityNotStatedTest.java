/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CriticalityNotStatedTest extends RuleTest {

    CriticalityNotStatedTest() {
        super(new CriticalityNotStated());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        b.workload().setCriticality(Criticality.LOW);
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.workload();
    }
}
