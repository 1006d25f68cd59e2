/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FAILOVER_TESTS;

import org.plumbline.rules.PracticeRuleTest;

class NoFailoverTestsTest extends PracticeRuleTest {

    NoFailoverTestsTest() {
        super(new NoFailoverTests(), PRACTICES__FAILOVER_TESTS);
    }
}
