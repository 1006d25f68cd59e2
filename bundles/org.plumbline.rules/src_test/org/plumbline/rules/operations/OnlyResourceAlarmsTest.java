/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OnlyResourceAlarmsTest extends RuleTest {

    OnlyResourceAlarmsTest() {
        super(new OnlyResourceAlarms());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.alarm("Processor", a -> a.setBusinessOutcome(Fact.NO));
        b.alarm("Disk", a -> a.setBusinessOutcome(Fact.NO));
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.alarm("Processor", a -> a.setBusinessOutcome(Fact.NO));
        b.alarm("Orders an hour", a -> a.setBusinessOutcome(Fact.YES));
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.alarm("Errors", a -> { });
        return b.workload();
    }

    @Test
    void aWorkloadWithoutAlarmsIsLeftToOtherRules() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        silent(b.workload());
    }
}
