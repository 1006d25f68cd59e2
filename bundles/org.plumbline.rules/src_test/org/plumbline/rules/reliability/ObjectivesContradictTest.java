/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ObjectivesContradictTest extends RuleTest {

    ObjectivesContradictTest() {
        super(new ObjectivesContradict());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return promised(b, 99.99, 240);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return promised(b, 99.9, 240);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void fourNinesLeaveLessThanAnHourAYear() {
        Workload workload = promised(ModelBuilder.workload("Shop"), 99.99, 240);
        assertTrue(fires(workload).message().endsWith("99.99 percent leave 52 a year."));
        Fixes.apply(Engine.fixes(fires(workload)).get(0));
        assertEquals(52, workload.getObjectives().getRecoveryTimeMinutes());
    }

    private static Workload promised(ModelBuilder b, double percent, double minutes) {
        return b.objectives(o -> {
            o.setAvailabilityPercent(percent);
            o.setRecoveryTimeMinutes(minutes);
        }).workload();
    }
}
