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

class ThreatFindingsUnseenTest extends RuleTest {

    ThreatFindingsUnseenTest() {
        super(new ThreatFindingsUnseen());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return detection(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return detection(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return detection(b, Fact.UNKNOWN);
    }

    @Test
    void anAlarmOnItIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Observability detection = (Observability) unknown(b);
        b.alarm("Intruder", a -> a.getWatches().add(detection));
        silent(detection);
    }

    @Test
    void anAlarmThatTellsNobodyIsNot() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Observability detection = (Observability) unknown(b);
        b.alarm("Intruder", a -> {
            a.getWatches().add(detection);
            a.setNotifies(Fact.NO);
        });
        asks(detection);
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(detection(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    private static Observability detection(ModelBuilder b, Fact watched) {
        return b.add(Observability.class, "Detector", "aws.guardduty", o -> {
            o.setKind(ObservabilityKind.THREAT_DETECTION);
            o.setWatched(watched);
        });
    }
}
