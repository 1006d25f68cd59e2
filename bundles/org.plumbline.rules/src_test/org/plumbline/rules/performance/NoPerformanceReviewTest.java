/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PERFORMANCE_REVIEWS;

import org.plumbline.rules.PracticeRuleTest;

class NoPerformanceReviewTest extends PracticeRuleTest {

    NoPerformanceReviewTest() {
        super(new NoPerformanceReview(), PRACTICES__PERFORMANCE_REVIEWS);
    }
}
