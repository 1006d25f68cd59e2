/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__THREAT_MODEL;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Attacks that nobody thought of. */
public final class NoThreatModel extends PracticeRule {

    public NoThreatModel() {
        super(rule("SEC-APP-001", "No threat model exists")
                .high()
                .bestPractices("SEC01-BP07", "OPS01-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The team has not written down who could attack the workload, where and how, and what is "
                        + "done about each way.")
                .impact("Money goes into protection against the last incident, while the way in that an outsider "
                        + "would choose stays open.")
                .remediation("Walk along the data flows of this drawing, ask at each boundary what could go wrong, "
                        + "rate it and decide. Repeat with every larger change."),
                Stakes.SENSITIVE, PRACTICES__THREAT_MODEL,
                "Is there a threat model of the workload, and is it kept current?",
                "There is no threat model of the workload.",
                "Nobody has looked at it with the eyes of an attacker.");
    }
}
