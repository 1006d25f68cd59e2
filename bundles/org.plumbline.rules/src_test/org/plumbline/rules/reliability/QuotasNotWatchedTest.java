/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__QUOTA_REVIEW;

import org.plumbline.rules.PracticeRuleTest;

class QuotasNotWatchedTest extends PracticeRuleTest {

    QuotasNotWatchedTest() {
        super(new QuotasNotWatched(), PRACTICES__QUOTA_REVIEW);
    }
}
