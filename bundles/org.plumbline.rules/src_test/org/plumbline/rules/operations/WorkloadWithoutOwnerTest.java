/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class WorkloadWithoutOwnerTest extends RuleTest {

    WorkloadWithoutOwnerTest() {
        super(new WorkloadWithoutOwner());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setOwner("Shop team");
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.workload();
    }

    @Test
    void aBlankNameIsNone() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setOwner(" ");
        asks(b.workload());
    }
}
