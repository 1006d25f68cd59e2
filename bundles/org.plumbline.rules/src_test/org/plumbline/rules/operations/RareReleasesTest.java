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

class RareReleasesTest extends RuleTest {

    RareReleasesTest() {
        super(new RareReleases());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.practices(p -> p.setReleasesPerMonth(0.25)).workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.practices(p -> p.setReleasesPerMonth(8)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.workload().setStage(Stage.IN_PRODUCTION);
        return b.practices(p -> { }).workload();
    }

    @Test
    void aProposalHasNoReleasesToCount() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> { });
        b.workload().setCriticality(Criticality.HIGH);
        silent(b.workload());
    }
}
