/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ACCESS_REVIEWS;

import org.plumbline.rules.PracticeRuleTest;

class NoAccessReviewsTest extends PracticeRuleTest {

    NoAccessReviewsTest() {
        super(new NoAccessReviews(), PRACTICES__ACCESS_REVIEWS);
    }
}
