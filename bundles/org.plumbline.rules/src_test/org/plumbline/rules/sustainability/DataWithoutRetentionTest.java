/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_RETENTION;

import org.plumbline.rules.PracticeRuleTest;

class DataWithoutRetentionTest extends PracticeRuleTest {

    DataWithoutRetentionTest() {
        super(new DataWithoutRetention(), PRACTICES__DATA_RETENTION);
    }
}
