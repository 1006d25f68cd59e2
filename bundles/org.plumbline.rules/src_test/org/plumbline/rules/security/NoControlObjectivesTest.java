/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CONTROL_OBJECTIVES;

import org.plumbline.rules.PracticeRuleTest;

class NoControlObjectivesTest extends PracticeRuleTest {

    NoControlObjectivesTest() {
        super(new NoControlObjectives(), PRACTICES__CONTROL_OBJECTIVES);
    }
}
