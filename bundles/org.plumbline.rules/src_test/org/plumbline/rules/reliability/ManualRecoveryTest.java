/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__AUTOMATED_RECOVERY;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;

class ManualRecoveryTest extends PracticeRuleTest {

    ManualRecoveryTest() {
        super(new ManualRecovery(), PRACTICES__AUTOMATED_RECOVERY);
    }

    @Override
    protected ModelBuilder design(ModelBuilder b) {
        return b.objectives(o -> o.setRecoveryTimeMinutes(30));
    }

    @Test
    void aDayIsTimeEnoughForPeople() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setRecoveryTimeMinutes(1440));
        silent(b.practices(p -> p.setAutomatedRecovery(Fact.NO)).workload());
    }
}
