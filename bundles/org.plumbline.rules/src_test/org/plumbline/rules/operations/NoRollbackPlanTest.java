/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ROLLBACK_PLAN;

import org.plumbline.rules.PracticeRuleTest;

class NoRollbackPlanTest extends PracticeRuleTest {

    NoRollbackPlanTest() {
        super(new NoRollbackPlan(), PRACTICES__ROLLBACK_PLAN);
    }
}
