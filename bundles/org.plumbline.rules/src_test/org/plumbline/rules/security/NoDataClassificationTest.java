/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_CLASSIFICATION;

import org.plumbline.rules.PracticeRuleTest;

class NoDataClassificationTest extends PracticeRuleTest {

    NoDataClassificationTest() {
        super(new NoDataClassification(), PRACTICES__DATA_CLASSIFICATION);
    }
}
