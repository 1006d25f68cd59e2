/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OWNER;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A workload that belongs to nobody. */
public final class WorkloadWithoutOwner extends NobodyNamed {

    public WorkloadWithoutOwner() {
        super(rule("OPS-OWN-001", "Workload has no owner")
                .high()
                .bestPractices("OPS02-BP01", "OPS02-BP04", "OPS02-BP03")
                .effort(Effort.LOW)
                .explanation("The workload is in production, and it is not said who answers for it.")
                .impact("In an outage nobody may decide, and weaknesses stay because they are nobody's task.")
                .remediation("Name one person or team that answers for the workload, its risks and its budget, and "
                        + "keep the name in the model and in the tags of its resources."),
                Stakes.ANY, WORKLOAD__OWNER, "Who answers for the workload?",
                "Nobody is named who answers for the workload.",
                "It is in production: somebody has to decide on it at any hour.");
    }

    @Override
    String named(Workload workload) {
        return workload.getOwner();
    }
}
