/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__THREAT_MODEL;

import org.plumbline.rules.PracticeRuleTest;

class NoThreatModelTest extends PracticeRuleTest {

    NoThreatModelTest() {
        super(new NoThreatModel(), PRACTICES__THREAT_MODEL);
    }
}
