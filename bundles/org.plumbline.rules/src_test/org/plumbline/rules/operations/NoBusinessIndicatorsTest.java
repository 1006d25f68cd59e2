/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BUSINESS_INDICATORS;

import org.plumbline.rules.PracticeRuleTest;

class NoBusinessIndicatorsTest extends PracticeRuleTest {

    NoBusinessIndicatorsTest() {
        super(new NoBusinessIndicators(), PRACTICES__BUSINESS_INDICATORS);
    }
}
