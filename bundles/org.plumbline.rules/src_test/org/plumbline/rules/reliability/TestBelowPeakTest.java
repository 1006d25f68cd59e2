/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Practices;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TestBelowPeakTest extends RuleTest {

    TestBelowPeakTest() {
        super(new TestBelowPeak());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return tested(b, p -> p.setTestedRequestsPerSecond(400));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return tested(b, p -> p.setTestedRequestsPerSecond(1200));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return tested(b, p -> { });
    }

    @Test
    void missingTestsAreForAnotherRule() {
        silent(tested(ModelBuilder.workload("Shop"), p -> p.setLoadTests(Fact.NO)));
    }

    private static Workload tested(ModelBuilder b, Consumer<Practices> facts) {
        b.objectives(o -> o.setPeakRequestsPerSecond(1000));
        return b.practices(p -> {
            p.setLoadTests(Fact.YES);
            facts.accept(p);
        }).workload();
    }
}
