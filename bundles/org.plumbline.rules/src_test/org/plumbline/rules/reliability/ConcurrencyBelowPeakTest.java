/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ConcurrencyBelowPeakTest extends RuleTest {

    ConcurrencyBelowPeakTest() {
        super(new ConcurrencyBelowPeak());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return limited(b, 50);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return limited(b, 100);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void whatIsInProgressIsTheRateTimesTheTime() {
        Compute function = limited(ModelBuilder.workload("Shop"), 50);
        assertTrue(fires(function).message().contains("the peak needs 100"));
        Fixes.apply(Engine.fixes(fires(function)).get(0));
        assertEquals(100, function.getReservedConcurrency());
    }

    private static Compute limited(ModelBuilder b, int concurrency) {
        b.objectives(o -> o.setPeakRequestsPerSecond(400));
        Compute function = function(b, f -> {
            f.setLatencyMillis(250);
            f.setReservedConcurrency(concurrency);
        });
        request(b, apiGateway(b, e -> { }), function);
        return function;
    }
}
