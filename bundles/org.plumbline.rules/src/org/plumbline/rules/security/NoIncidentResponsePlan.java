/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_RESPONSE_PLAN;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Nobody knows who does what in an incident. */
public final class NoIncidentResponsePlan extends PracticeRule {

    public NoIncidentResponsePlan() {
        super(rule("SEC-IR-001", "No incident response plan exists")
                .high()
                .bestPractices("SEC10-BP02", "SEC10-BP04", "SEC10-BP01")
                .effort(Effort.MEDIUM)
                .explanation("No written plan says who decides, who is called and what is done first when an incident "
                        + "happens.")
                .impact("The first hours of a breach go by in phone calls; evidence is lost and legal deadlines for "
                        + "notices are missed.")
                .remediation("Write a plan with roles, contacts, escalation and legal deadlines. Add a playbook for "
                        + "leaked credentials, exposed data and ransomware."),
                PRACTICES__INCIDENT_RESPONSE_PLAN,
                "Is there a written plan for incidents that names who does what?",
                "The team has no incident response plan.",
                "Damage grows with each hour in which nobody knows what to do.");
    }
}
