/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RecorderSwitchedOffTest extends RuleTest {

    RecorderSwitchedOffTest() {
        super(new RecorderSwitchedOff());
    }

    private static Observability recorder(ModelBuilder b, ObservabilityKind kind, Fact on) {
        return b.add(Observability.class, "Trail", o -> {
            o.setKind(kind);
            o.setLogging(on);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return recorder(b, ObservabilityKind.TRAIL, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return recorder(b, ObservabilityKind.TRAIL, Fact.YES);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void doesNotConcernWhatKeepsLogsOfOthers() {
        silent(recorder(ModelBuilder.workload("Shop"), ObservabilityKind.LOGS, Fact.NO));
    }
}
