/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EMERGENCY_ACCESS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A locked door in the middle of a fire. */
public final class NoEmergencyAccess extends PracticeRule {

    public NoEmergencyAccess() {
        super(rule("SEC-IAM-017", "No way in exists for when sign-in fails")
                .medium()
                .bestPractices("SEC03-BP03", "SEC10-BP05")
                .effort(Effort.MEDIUM)
                .explanation("When the identity provider is down or an incident needs rights that nobody has, there "
                        + "is no prepared way to get them.")
                .impact("The outage of another company's service keeps the team out of its own workload while "
                        + "customers wait.")
                .remediation("Keep an emergency role in a separate account, with sealed credentials for two people, "
                        + "an alarm on every use and a test twice a year."),
                Stakes.CRITICAL, PRACTICES__EMERGENCY_ACCESS,
                "How does the team get in when the usual sign-in fails or an incident needs more rights?",
                "No emergency access is prepared.",
                "It is needed most when there is no time to invent it.");
    }
}
