/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EMERGENCY_LEVERS;

import org.plumbline.rules.PracticeRuleTest;

class NoEmergencyLeversTest extends PracticeRuleTest {

    NoEmergencyLeversTest() {
        super(new NoEmergencyLevers(), PRACTICES__EMERGENCY_LEVERS);
    }
}
