/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Alarm;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AlarmsWithoutProcedureTest extends RuleTest {

    AlarmsWithoutProcedureTest() {
        super(new AlarmsWithoutProcedure());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.alarm("Errors", a -> a.setProcedure(Fact.YES));
        b.alarm("Latency", a -> a.setProcedure(Fact.NO));
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.alarm("Errors", a -> a.setProcedure(Fact.YES));
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.alarm("Errors", a -> a.setProcedure(Fact.YES));
        b.alarm("Latency", a -> { });
        return b.workload();
    }

    @Test
    void aCriticalWorkloadIsAskedOnceForAllAlarms() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Alarm first = b.alarm("Errors", a -> { });
        b.alarm("Latency", a -> { });
        silent(b.workload());
        b.workload().setCriticality(Criticality.HIGH);
        assertEquals(first, asks(b.workload()).holder());
    }
}
