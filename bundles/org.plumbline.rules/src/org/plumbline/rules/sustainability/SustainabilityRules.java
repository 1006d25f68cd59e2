/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on sustainability: one line a rule. */
public final class SustainabilityRules {

    private static final Rule<?>[] ALL = {
        new X86WhereArmIsPossible(),
        new DataWithoutRetention(),
        new NoSustainabilityGoals(),
        new UnneededCrossRegionFlow(),
        new FixedStorage(),
        new LowUtilisation(),
    };

    private SustainabilityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
