/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DRIFT_DETECTION;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;
import org.plumbline.rules.internal.Designs;

class DriftNotFoundTest extends PracticeRuleTest {

    DriftNotFoundTest() {
        super(new DriftNotFound(), PRACTICES__DRIFT_DETECTION);
    }

    @Override
    protected ModelBuilder design(ModelBuilder b) {
        return Designs.inTwoRegions(b);
    }

    @Test
    void withoutAStandbyNothingDrifts() {
        silent(ModelBuilder.workload("Shop").practices(p -> p.setDriftDetection(Fact.NO)).workload());
    }
}
