/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__SUPPORT_PLAN;

import org.plumbline.rules.PracticeRuleTest;

class NoSupportPlanTest extends PracticeRuleTest {

    NoSupportPlanTest() {
        super(new NoSupportPlan(), PRACTICES__SUPPORT_PLAN);
    }
}
