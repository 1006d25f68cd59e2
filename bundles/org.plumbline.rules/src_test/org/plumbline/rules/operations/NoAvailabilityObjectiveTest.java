/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;

class NoAvailabilityObjectiveTest extends RuleTest {

    NoAvailabilityObjectiveTest() {
        super(new NoAvailabilityObjective());
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
        return b.objectives(o -> o.setAvailabilityPercent(99.95)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b.objectives(o -> { }).workload();
    }

    @Test
    void asksForObjectivesWhereThereAreNone() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        assertEquals(WORKLOAD__OBJECTIVES, asks(b.workload()).feature());
    }

    @Test
    void theFixMakesObjectivesWithTheFigureThatWasAskedFor() {
        Workload workload = (Workload) problem(ModelBuilder.workload("Shop"));
        Fix fix = Engine.fixes(fires(workload)).get(0);
        Fixes.apply(fix.with(99.99));
        assertEquals(99.99, workload.getObjectives().getAvailabilityPercent());
        assertEquals("objectives", workload.getObjectives().getId());
        silent(workload);
    }
}
