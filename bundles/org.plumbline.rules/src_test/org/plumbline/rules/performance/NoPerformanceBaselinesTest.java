/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PERFORMANCE_BASELINES;

import org.plumbline.rules.PracticeRuleTest;

class NoPerformanceBaselinesTest extends PracticeRuleTest {

    NoPerformanceBaselinesTest() {
        super(new NoPerformanceBaselines(), PRACTICES__PERFORMANCE_BASELINES);
    }
}
