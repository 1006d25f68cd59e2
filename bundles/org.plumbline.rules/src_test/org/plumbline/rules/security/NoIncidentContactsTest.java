/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_CONTACTS;

import org.plumbline.rules.PracticeRuleTest;

class NoIncidentContactsTest extends PracticeRuleTest {

    NoIncidentContactsTest() {
        super(new NoIncidentContacts(), PRACTICES__INCIDENT_CONTACTS);
    }
}
