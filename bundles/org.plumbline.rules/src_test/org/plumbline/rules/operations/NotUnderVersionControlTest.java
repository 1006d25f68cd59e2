/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__VERSION_CONTROL;

import org.plumbline.rules.PracticeRuleTest;

class NotUnderVersionControlTest extends PracticeRuleTest {

    NotUnderVersionControlTest() {
        super(new NotUnderVersionControl(), PRACTICES__VERSION_CONTROL);
    }
}
