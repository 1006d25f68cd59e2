/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__LOAD_TESTS;

import org.plumbline.rules.PracticeRuleTest;

class NotLoadTestedTest extends PracticeRuleTest {

    NotLoadTestedTest() {
        super(new NotLoadTested(), PRACTICES__LOAD_TESTS);
    }
}
