/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on performance efficiency: one line a rule. */
public final class PerformanceRules {

    private static final Rule<?>[] ALL = {
        new NoPerformanceBaselines(),
        new ReadHeavyStoreWithoutCache(),
        new StarvedFunction(),
        new PreviousGenerationInstance(),
        new FixedCapacityUnderVaryingLoad(),
        new OversizedCompute(),
        new NotLoadTested(),
        new NoPerformanceReview(),
        new ChoicesNotMeasured(),
    };

    private PerformanceRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
