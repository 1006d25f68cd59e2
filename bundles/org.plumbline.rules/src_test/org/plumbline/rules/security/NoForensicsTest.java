/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FORENSICS;

import org.plumbline.rules.PracticeRuleTest;

class NoForensicsTest extends PracticeRuleTest {

    NoForensicsTest() {
        super(new NoForensics(), PRACTICES__FORENSICS);
    }
}
