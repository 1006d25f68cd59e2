/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__CRITICAL;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoFallbackTest extends RuleTest {

    NoFallbackTest() {
        super(new NoFallback());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return call(b, Fact.NO, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return call(b, Fact.NO, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(b, Fact.NO, Fact.UNKNOWN);
    }

    @Test
    void whatThePurposeNeedsMayStopIt() {
        silent(call(ModelBuilder.workload("Shop"), Fact.YES, Fact.NO));
    }

    @Test
    void asksHowMuchItMattersBeforeItJudges() {
        assertEquals(DATA_FLOW__CRITICAL, asks(call(ModelBuilder.workload("Shop"), Fact.UNKNOWN, Fact.NO)).feature());
    }

    @Test
    void aSketchIsNotAsked() {
        silent(call(ModelBuilder.workload("Shop"), Fact.UNKNOWN, Fact.UNKNOWN));
        asks(call(important(ModelBuilder.workload("Shop")), Fact.UNKNOWN, Fact.UNKNOWN));
    }

    private static DataFlow call(ModelBuilder b, Fact critical, Fact fallback) {
        DataFlow flow = request(b, server(b, c -> { }), b.add(ExternalSystem.class, "Ratings"));
        flow.setCritical(critical);
        flow.setFallback(fallback);
        return flow;
    }
}
