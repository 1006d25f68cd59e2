/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BENCHMARKS;

import org.plumbline.rules.PracticeRuleTest;

class ChoicesNotMeasuredTest extends PracticeRuleTest {

    ChoicesNotMeasuredTest() {
        super(new ChoicesNotMeasured(), PRACTICES__BENCHMARKS);
    }
}
