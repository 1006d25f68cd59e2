/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CODE_REVIEW;

import org.plumbline.rules.PracticeRuleTest;

class ChangesNotReviewedTest extends PracticeRuleTest {

    ChangesNotReviewedTest() {
        super(new ChangesNotReviewed(), PRACTICES__CODE_REVIEW);
    }
}
