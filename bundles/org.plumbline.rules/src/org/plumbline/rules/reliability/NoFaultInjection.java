/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FAULT_INJECTION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Failures that nobody tries on purpose. */
public final class NoFaultInjection extends PracticeRule {

    public NoFaultInjection() {
        super(rule("REL-TEST-003", "Failures are never caused on purpose")
                .medium()
                .bestPractices("REL12-BP04", "REL08-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Nobody stops a copy, slows a dependency down or fills a disk to see what happens. How "
                        + "the design bears failures is known on paper only.")
                .impact("A timeout that was set wrong years ago turns a small failure into an outage of hours.")
                .remediation("State what must go on, cause one failure at a time in a copy of the environment, later "
                        + "in production with a way to stop, and mend what was not as stated."),
                Stakes.CRITICAL, PRACTICES__FAULT_INJECTION,
                "Which failures are caused on purpose to see what happens?",
                "The team causes no failures on purpose.",
                "What happens when a dependency fails is found out in an outage.");
    }
}
