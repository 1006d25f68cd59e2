/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DECOMMISSIONING;

import org.plumbline.rules.PracticeRuleTest;

class NothingIsDecommissionedTest extends PracticeRuleTest {

    NothingIsDecommissionedTest() {
        super(new NothingIsDecommissioned(), PRACTICES__DECOMMISSIONING);
    }
}
