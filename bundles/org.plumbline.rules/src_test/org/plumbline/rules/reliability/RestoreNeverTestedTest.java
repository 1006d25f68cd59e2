/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RESTORE_TESTS;

import org.plumbline.rules.PracticeRuleTest;

class RestoreNeverTestedTest extends PracticeRuleTest {

    RestoreNeverTestedTest() {
        super(new RestoreNeverTested(), PRACTICES__RESTORE_TESTS);
    }
}
