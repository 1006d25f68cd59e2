/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COST_OWNERSHIP;

import org.plumbline.rules.PracticeRuleTest;

class NoCostOwnerTest extends PracticeRuleTest {

    NoCostOwnerTest() {
        super(new NoCostOwner(), PRACTICES__COST_OWNERSHIP);
    }
}
