/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__RECOVERY_POINT_MINUTES;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__RECOVERY_TIME_MINUTES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Criticality;
import org.plumbline.model.Objectives;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Nobody agreed how long an outage may last. */
public final class NoRecoveryObjectives extends Rule<Workload> {

    public NoRecoveryObjectives() {
        super(Workload.class, rule("REL-DR-001", "No recovery objectives are agreed")
                .high()
                .bestPractices("REL13-BP01")
                .effort(Effort.LOW)
                .explanation("The workload is in production, and nobody has agreed with the business how long an "
                        + "outage may last and how much data may be lost.")
                .impact("The first disaster shows that the business expected minutes where the design needs a day.")
                .remediation("Agree with the owner on a recovery time and a recovery point objective, and write both "
                        + "into the workload's objectives."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Objectives objectives = context.target(workload, WORKLOAD__OBJECTIVES, Objectives.class).orElse(null);
        if (objectives != null && objectives.isSetRecoveryTimeMinutes() && objectives.isSetRecoveryPointMinutes()) {
            return Outcome.satisfied();
        }
        if (workload.getStage() == Stage.IN_PRODUCTION && workload.getCriticality() != Criticality.LOW) {
            return Outcome.violated("The workload is in production without agreed recovery objectives.",
                    "Whether backups and copies are enough cannot be judged, and people depend on it already.");
        }
        String question = "How long may an outage last, and how much data may be lost?";
        if (objectives == null) {
            return Outcome.unknown(question, workload, WORKLOAD__OBJECTIVES);
        }
        return Outcome.unknown(question, objectives, objectives.isSetRecoveryTimeMinutes()
                ? OBJECTIVES__RECOVERY_POINT_MINUTES : OBJECTIVES__RECOVERY_TIME_MINUTES);
    }
}
