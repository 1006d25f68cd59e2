/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PENETRATION_TESTS;

import org.plumbline.rules.PracticeRuleTest;

class NoPenetrationTestsTest extends PracticeRuleTest {

    NoPenetrationTestsTest() {
        super(new NoPenetrationTests(), PRACTICES__PENETRATION_TESTS);
    }
}
