/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RIGHT_SIZING_REVIEW;

import org.plumbline.rules.PracticeRuleTest;

class SizesNotReviewedTest extends PracticeRuleTest {

    SizesNotReviewedTest() {
        super(new SizesNotReviewed(), PRACTICES__RIGHT_SIZING_REVIEW);
    }
}
