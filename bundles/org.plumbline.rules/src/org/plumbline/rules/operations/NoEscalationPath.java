/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ESCALATION_PATHS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** An incident that stays with whoever saw it first. */
public final class NoEscalationPath extends PracticeRule {

    public NoEscalationPath() {
        super(rule("OPS-CALL-002", "Nobody knows whom to call next in an incident")
                .medium()
                .bestPractices("OPS10-BP04", "OPS03-BP03", "OPS03-BP02")
                .effort(Effort.LOW)
                .explanation("When the person on call cannot end an incident, it is not written down who comes next "
                        + "and who may decide.")
                .impact("Hours pass until somebody dares to wake the manager who could switch to the standby.")
                .remediation("Write down names, times and powers: who is called after fifteen minutes and after an "
                        + "hour, and who may take the service down."),
                Stakes.CRITICAL, PRACTICES__ESCALATION_PATHS,
                "Who is called next, and after how long, when an incident lasts?",
                "No escalation path is written down.",
                "The first person on call cannot solve everything.");
    }
}
