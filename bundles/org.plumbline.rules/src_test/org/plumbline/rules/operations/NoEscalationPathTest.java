/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ESCALATION_PATHS;

import org.plumbline.rules.PracticeRuleTest;

class NoEscalationPathTest extends PracticeRuleTest {

    NoEscalationPathTest() {
        super(new NoEscalationPath(), PRACTICES__ESCALATION_PATHS);
    }
}
