/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_CONTACTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** An incident that starts with a search for phone numbers. */
public final class NoIncidentContacts extends PracticeRule {

    public NoIncidentContacts() {
        super(rule("SEC-IR-003", "Nobody knows whom to call in an incident")
                .medium()
                .bestPractices("SEC10-BP01", "SEC01-BP02")
                .effort(Effort.LOW)
                .explanation("The people, lawyers, insurers and specialists needed in an incident are not named, and "
                        + "the security contact of the account leads nowhere.")
                .impact("Warnings of the provider are missed, and legal deadlines of 72 hours pass before the right "
                        + "person hears of it.")
                .remediation("Keep a list of names, deputies and contracts that works without the company's own "
                        + "systems. Set the security contacts of all accounts to a team."),
                Stakes.SENSITIVE, PRACTICES__INCIDENT_CONTACTS,
                "Who is called in an incident, outside specialists included, and can they be reached at night?",
                "The people needed in an incident are not named.",
                "The first hours are lost to finding them.");
    }
}
