/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__IMPROVEMENT_PROCESS;

import org.plumbline.rules.PracticeRuleTest;

class NoImprovementProcessTest extends PracticeRuleTest {

    NoImprovementProcessTest() {
        super(new NoImprovementProcess(), PRACTICES__IMPROVEMENT_PROCESS);
    }
}
