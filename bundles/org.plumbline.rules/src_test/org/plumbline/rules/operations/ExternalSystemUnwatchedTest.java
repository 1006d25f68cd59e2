/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ExternalSystemUnwatchedTest extends RuleTest {

    ExternalSystemUnwatchedTest() {
        super(new ExternalSystemUnwatched());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return called(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return called(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return called(b, Fact.UNKNOWN);
    }

    @Test
    void anAlarmOnItSaysThatItIsMeasured() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        ExternalSystem system = called(b, Fact.UNKNOWN);
        b.alarm("Payments fail", a -> a.getWatches().add(system));
        silent(system);
    }

    @Test
    void aSystemThatNobodyWaitsForIsLeftOut() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        ExternalSystem system = b.add(ExternalSystem.class, "Newsletter", s -> s.setMetrics(Fact.NO));
        b.flow(server(b, c -> { }), system, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        silent(system);
    }

    private static ExternalSystem called(ModelBuilder b, Fact metrics) {
        ExternalSystem system = b.add(ExternalSystem.class, "Payments", s -> s.setMetrics(metrics));
        request(b, server(b, c -> { }), system);
        return system;
    }
}
