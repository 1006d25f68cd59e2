/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__UNIT_COST;

import org.plumbline.rules.PracticeRuleTest;

class NoUnitCostTest extends PracticeRuleTest {

    NoUnitCostTest() {
        super(new NoUnitCost(), PRACTICES__UNIT_COST);
    }
}
