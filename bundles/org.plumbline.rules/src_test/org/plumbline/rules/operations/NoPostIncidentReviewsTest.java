/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__POST_INCIDENT_REVIEWS;

import org.plumbline.rules.PracticeRuleTest;

class NoPostIncidentReviewsTest extends PracticeRuleTest {

    NoPostIncidentReviewsTest() {
        super(new NoPostIncidentReviews(), PRACTICES__POST_INCIDENT_REVIEWS);
    }
}
