/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PATCHING;

import org.plumbline.rules.PracticeRuleTest;

class NoPatchingTest extends PracticeRuleTest {

    NoPatchingTest() {
        super(new NoPatching(), PRACTICES__PATCHING);
    }
}
