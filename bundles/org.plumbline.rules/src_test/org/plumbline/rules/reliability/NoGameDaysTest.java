/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__GAME_DAYS;

import org.plumbline.rules.PracticeRuleTest;

class NoGameDaysTest extends PracticeRuleTest {

    NoGameDaysTest() {
        super(new NoGameDays(), PRACTICES__GAME_DAYS);
    }
}
