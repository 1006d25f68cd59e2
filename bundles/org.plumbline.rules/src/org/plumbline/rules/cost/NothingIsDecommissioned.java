/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DECOMMISSIONING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Resources that outlive their purpose. */
public final class NothingIsDecommissioned extends PracticeRule {

    public NothingIsDecommissioned() {
        super(rule("COST-CLEAN-001", "Unused resources are not looked for")
                .medium()
                .bestPractices("COST04-BP02", "COST04-BP01", "COST04-BP04", "SUS02-BP03")
                .effort(Effort.LOW)
                .explanation("Nobody looks regularly for resources that are no longer used, such as old environments, "
                        + "unattached disks, snapshots and addresses.")
                .impact("A growing part of the bill pays for things that nobody remembers, and that nobody patches.")
                .remediation("List resources without an owner or without use every month, give temporary ones an "
                        + "expiry tag, and delete what is expired by a scheduled job."),
                Stakes.OPERATED, PRACTICES__DECOMMISSIONING,
                "Are unused resources found and removed on a schedule?",
                "Nobody looks for resources that are no longer used.",
                "What is forgotten is paid for until somebody looks.");
    }
}
