/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RUNBOOKS;

import org.plumbline.rules.PracticeRuleTest;

class NoRunbooksTest extends PracticeRuleTest {

    NoRunbooksTest() {
        super(new NoRunbooks(), PRACTICES__RUNBOOKS);
    }
}
