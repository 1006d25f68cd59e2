/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_EXERCISES;

import org.plumbline.rules.PracticeRuleTest;

class IncidentResponseNotRehearsedTest extends PracticeRuleTest {

    IncidentResponseNotRehearsedTest() {
        super(new IncidentResponseNotRehearsed(), PRACTICES__INCIDENT_EXERCISES);
    }
}
