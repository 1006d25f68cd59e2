/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__MULTI_FACTOR_AUTHENTICATION;

import org.plumbline.rules.PracticeRuleTest;

class NoSecondFactorTest extends PracticeRuleTest {

    NoSecondFactorTest() {
        super(new NoSecondFactor(), PRACTICES__MULTI_FACTOR_AUTHENTICATION);
    }
}
