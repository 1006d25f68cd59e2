/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__SUSTAINABILITY_GOALS;

import org.plumbline.rules.PracticeRuleTest;

class NoSustainabilityGoalsTest extends PracticeRuleTest {

    NoSustainabilityGoalsTest() {
        super(new NoSustainabilityGoals(), PRACTICES__SUSTAINABILITY_GOALS);
    }
}
