/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__READINESS_REVIEW;

import org.plumbline.rules.PracticeRuleTest;

class NoReadinessReviewTest extends PracticeRuleTest {

    NoReadinessReviewTest() {
        super(new NoReadinessReview(), PRACTICES__READINESS_REVIEW);
    }
}
