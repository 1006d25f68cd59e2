/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EMERGENCY_ACCESS;

import org.plumbline.rules.PracticeRuleTest;

class NoEmergencyAccessTest extends PracticeRuleTest {

    NoEmergencyAccessTest() {
        super(new NoEmergencyAccess(), PRACTICES__EMERGENCY_ACCESS);
    }
}
