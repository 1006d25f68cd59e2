/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class IdleAcceleratorTest extends RuleTest {

    IdleAcceleratorTest() {
        super(new IdleAccelerator());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return sized(b, "g5.2xlarge", c -> c.setUtilizationPercent(12));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return sized(b, "ml.p4d.24xlarge", c -> c.setUtilizationPercent(85));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return sized(b, "inf2.xlarge", c -> { });
    }

    @Test
    void armProcessorsAreNoAccelerators() {
        silent(sized(ModelBuilder.workload("Shop"), "m7g.large", c -> c.setUtilizationPercent(12)));
    }

    @Test
    void aProposalHasNothingToMeasure() {
        silent(sized(ModelBuilder.workload("Shop"), "g5.2xlarge", c -> { }));
    }

    private static Compute sized(ModelBuilder b, String size, Consumer<Compute> facts) {
        return server(b, c -> {
            c.setSize(size);
            facts.accept(c);
        });
    }
}
