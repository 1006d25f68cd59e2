/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__OPERATIONS_GOALS;

import org.plumbline.rules.PracticeRuleTest;

class OperationsNotMeasuredTest extends PracticeRuleTest {

    OperationsNotMeasuredTest() {
        super(new OperationsNotMeasured(), PRACTICES__OPERATIONS_GOALS);
    }
}
