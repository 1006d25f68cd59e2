/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__CRITICALITY;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Criticality;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A workload whose worth to the business nobody has stated. */
public final class CriticalityNotStated extends Rule<Workload> {

    public CriticalityNotStated() {
        super(Workload.class, rule("OPS-GOAL-002", "Nobody has said what an outage costs the business")
                .medium()
                .bestPractices("OPS01-BP02", "OPS10-BP03", "OPS01-BP06")
                .effort(Effort.LOW)
                .explanation("The workload is in production, and its criticality is not stated. What it needs cannot "
                        + "be told from what would be too much.")
                .impact("Money for redundancy and people on call goes where somebody asked for it, not where an outage "
                        + "hurts most.")
                .remediation("Ask the business what stops when the workload stops, and what that costs an hour. Set "
                        + "the criticality of the workload accordingly."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (workload.getCriticality() != Criticality.UNKNOWN) {
            return Outcome.satisfied();
        }
        return workload.getStage() == Stage.IN_PRODUCTION
                ? Outcome.violated("The criticality of the workload is not stated.",
                        "It is in production, and nobody knows what its outage would cost.")
                : Outcome.unknown("How much does the business lose while the workload is down?", workload,
                        WORKLOAD__CRITICALITY);
    }
}
