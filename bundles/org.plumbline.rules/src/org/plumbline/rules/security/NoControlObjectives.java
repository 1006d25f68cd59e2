/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CONTROL_OBJECTIVES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Protection without a goal. */
public final class NoControlObjectives extends PracticeRule {

    public NoControlObjectives() {
        super(rule("SEC-GOV-001", "What the law and contracts ask for is not written down")
                .medium()
                .bestPractices("SEC01-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Nobody has turned laws, contracts and standards into goals that the design can be held "
                        + "against.")
                .impact("The gap is found by the auditor or the customer's lawyer, when mending it means building "
                        + "anew.")
                .remediation("List what applies, such as data protection law or card rules, derive control objectives "
                        + "and say for each how the design meets it."),
                Stakes.SENSITIVE, PRACTICES__CONTROL_OBJECTIVES,
                "Which laws, contracts and standards apply, and are they written down as control objectives?",
                "Control objectives are not written down.",
                "Nobody can say whether the design protects enough.");
    }
}
