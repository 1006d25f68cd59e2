/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoThreatDetectionTest extends RuleTest {

    NoThreatDetectionTest() {
        super(new NoThreatDetection());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return account(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return account(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return account(b, Fact.UNKNOWN);
    }

    @Test
    void aDetectorInTheDrawingIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        detector(b, "aws.guardduty");
        silent(account(b, Fact.UNKNOWN));
    }

    @Test
    void aSearchForPersonalDataIsNot() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        detector(b, "aws.macie");
        asks(account(b, Fact.UNKNOWN));
    }

    private static void detector(ModelBuilder b, String service) {
        b.add(Observability.class, "Detector", service, o -> o.setKind(ObservabilityKind.THREAT_DETECTION));
    }

    private static Account account(ModelBuilder b, Fact detection) {
        Account account = b.add(Account.class, "Production", a -> a.setThreatDetection(detection));
        database(b.in(account), s -> { });
        return account;
    }
}
