/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_RESPONSE_PLAN;

import org.plumbline.rules.PracticeRuleTest;

class NoIncidentResponsePlanTest extends PracticeRuleTest {

    NoIncidentResponsePlanTest() {
        super(new NoIncidentResponsePlan(), PRACTICES__INCIDENT_RESPONSE_PLAN);
    }
}
