/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PLAYBOOKS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Every search for a cause starts from nothing. */
public final class NoPlaybooks extends PracticeRule {

    public NoPlaybooks() {
        super(rule("OPS-RUN-002", "Investigations are not written down")
                .medium()
                .bestPractices("OPS07-BP04", "OPS10-BP02", "OPS08-BP02", "REL12-BP01")
                .effort(Effort.MEDIUM)
                .explanation("Nobody wrote down how to find the cause of the failures that are to be expected, so "
                        + "each search starts from nothing.")
                .impact("Outages last longer, and only those who built the workload can end them.")
                .remediation("Write one page for each kind of failure: where to look first, what normal looks like, "
                        + "what to try, when to call for help."),
                Stakes.OPERATED, PRACTICES__PLAYBOOKS,
                "Is it written down how to find the cause of the usual failures?",
                "The team has no playbooks for investigations.",
                "At night the person on call has to find out everything alone.");
    }
}
