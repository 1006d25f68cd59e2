/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FunctionUnderSteadyLoadTest extends RuleTest {

    FunctionUnderSteadyLoadTest() {
        super(new FunctionUnderSteadyLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return called(b, LoadPattern.STEADY, f -> f.setPeakPerSecond(400));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return called(b, LoadPattern.STEADY, f -> f.setPeakPerSecond(20));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return called(b, LoadPattern.STEADY, f -> { });
    }

    @Test
    void burstsAreWhatFunctionsAreFor() {
        silent(called(ModelBuilder.workload("Shop"), LoadPattern.SPIKY, f -> f.setPeakPerSecond(400)));
    }

    private static Compute called(ModelBuilder b, LoadPattern load, Consumer<DataFlow> facts) {
        Compute function = function(b, c -> c.setLoadPattern(load));
        facts.accept(request(b, apiGateway(b, e -> { }), function));
        return function;
    }
}
