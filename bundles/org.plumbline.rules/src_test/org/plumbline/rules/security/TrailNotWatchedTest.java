/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrailNotWatchedTest extends RuleTest {

    TrailNotWatchedTest() {
        super(new TrailNotWatched());
    }

    private static Observability trail(ModelBuilder b, Fact watched) {
        return b.add(Observability.class, "Trail", "aws.cloudtrail", t -> {
            t.setKind(ObservabilityKind.TRAIL);
            t.setWatched(watched);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return trail(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return trail(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return trail(b, Fact.UNKNOWN);
    }

    @Test
    void aFlowToALogServiceIsEnough() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Observability trail = trail(b, Fact.NO);
        b.flow(trail, b.add(Observability.class, "Search", "aws.cloudwatch.logs",
                o -> o.setKind(ObservabilityKind.LOGS)));
        silent(trail);
    }
}
