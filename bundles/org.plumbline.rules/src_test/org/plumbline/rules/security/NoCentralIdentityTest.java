/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CENTRAL_IDENTITY;

import org.plumbline.rules.PracticeRuleTest;

class NoCentralIdentityTest extends PracticeRuleTest {

    NoCentralIdentityTest() {
        super(new NoCentralIdentity(), PRACTICES__CENTRAL_IDENTITY);
    }
}
