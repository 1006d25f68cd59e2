/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PLAYBOOKS;

import org.plumbline.rules.PracticeRuleTest;

class NoPlaybooksTest extends PracticeRuleTest {

    NoPlaybooksTest() {
        super(new NoPlaybooks(), PRACTICES__PLAYBOOKS);
    }
}
