/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ConfigurationNotRecordedTest extends RuleTest {

    ConfigurationNotRecordedTest() {
        super(new ConfigurationNotRecorded());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.add(Account.class, "Production", a -> a.setConfigurationRecorded(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.add(Account.class, "Production", a -> a.setConfigurationRecorded(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b.add(Account.class, "Production");
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(ModelBuilder.workload("Shop").add(Account.class, "Production"));
    }

    @Test
    void aRecorderInTheDrawingIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(Observability.class, "Recorder", "aws.config", o -> o.setKind(ObservabilityKind.CONFIGURATION));
        silent(unknown(b));
    }
}
