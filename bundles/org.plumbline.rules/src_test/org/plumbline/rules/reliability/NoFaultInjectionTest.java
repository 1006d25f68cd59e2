/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FAULT_INJECTION;

import org.plumbline.rules.PracticeRuleTest;

class NoFaultInjectionTest extends PracticeRuleTest {

    NoFaultInjectionTest() {
        super(new NoFaultInjection(), PRACTICES__FAULT_INJECTION);
    }
}
