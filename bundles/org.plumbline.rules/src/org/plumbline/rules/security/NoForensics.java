/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FORENSICS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Evidence that is gone when the machine is. */
public final class NoForensics extends PracticeRule {

    public NoForensics() {
        super(rule("SEC-IR-004", "Evidence of an incident cannot be secured")
                .medium()
                .bestPractices("SEC10-BP03", "SEC10-BP06")
                .effort(Effort.MEDIUM)
                .explanation("Nobody has prepared how disks, memory and logs of a suspect component are copied before "
                        + "it is replaced.")
                .impact("The team removes the symptoms, and the intruder comes back by the same way because nobody "
                        + "found it.")
                .remediation("Prepare an account for investigations, a script that isolates a component and copies "
                        + "its disks, and try it once a year."),
                Stakes.CRITICAL, PRACTICES__FORENSICS,
                "How are disks, memory and logs of a suspect component secured for an investigation?",
                "Nothing is prepared to secure evidence.",
                "Replacing a machine destroys what it could have told.");
    }
}
