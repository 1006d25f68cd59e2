/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__AUTOMATED_DEPLOYMENT;

import org.plumbline.rules.PracticeRuleTest;

class NoAutomatedDeploymentTest extends PracticeRuleTest {

    NoAutomatedDeploymentTest() {
        super(new NoAutomatedDeployment(), PRACTICES__AUTOMATED_DEPLOYMENT);
    }
}
