/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ROLLBACK_PLAN;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Releases with no way back. */
public final class NoRollbackPlan extends PracticeRule {

    public NoRollbackPlan() {
        super(rule("OPS-BACK-001", "No plan exists for a change that fails")
                .high()
                .bestPractices("OPS06-BP01", "OPS06-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Nobody prepared how to take a change back, data and configuration included.")
                .impact("A bad release becomes an outage of hours, because the way back is invented while customers "
                        + "wait.")
                .remediation("Write for each kind of change how it is undone, keep the last version ready, and "
                        + "rehearse it. Make changes of the database in steps that the old version can live with."),
                Stakes.OPERATED, PRACTICES__ROLLBACK_PLAN,
                "How is a change taken back that failed in production, and was that rehearsed?",
                "The team has no rehearsed way to take back a failed change.",
                "The way back is needed when there is no time to find it.");
    }
}
