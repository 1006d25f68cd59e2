/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RUNBOOKS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Knowledge that goes home with one person. */
public final class NoRunbooks extends PracticeRule {

    public NoRunbooks() {
        super(rule("OPS-RUN-001", "Routine operations are not written down")
                .medium()
                .bestPractices("OPS07-BP03", "OPS07-BP04", "REL08-BP01")
                .effort(Effort.LOW)
                .explanation("No runbooks describe routine operations, so they depend on who happens to know them.")
                .impact("A task of minutes waits until the one who knows it is back from holiday.")
                .remediation("Write a runbook for each task that was done twice, keep it beside the code and automate "
                        + "the most frequent ones."),
                PRACTICES__RUNBOOKS,
                "Are routine operations written down as runbooks?",
                "The team has no runbooks.",
                "Operations then depend on the memory of single people.");
    }
}
