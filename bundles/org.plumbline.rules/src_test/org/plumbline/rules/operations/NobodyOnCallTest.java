/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ON_CALL;

import org.plumbline.rules.PracticeRuleTest;

class NobodyOnCallTest extends PracticeRuleTest {

    NobodyOnCallTest() {
        super(new NobodyOnCall(), PRACTICES__ON_CALL);
    }
}
