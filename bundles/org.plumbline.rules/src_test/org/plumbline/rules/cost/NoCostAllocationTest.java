/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COST_ALLOCATION_TAGS;

import org.plumbline.rules.PracticeRuleTest;

class NoCostAllocationTest extends PracticeRuleTest {

    NoCostAllocationTest() {
        super(new NoCostAllocation(), PRACTICES__COST_ALLOCATION_TAGS);
    }
}
