/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__RECOVERY_TIME_MINUTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Objectives;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Two promises that cannot both be kept. */
public final class ObjectivesContradict extends Rule<Workload> {

    private static final double MINUTES_A_YEAR = 365.25 * 24 * 60;
    private static final double ALL = 100;

    public ObjectivesContradict() {
        super(Workload.class, rule("REL-DR-006", "One recovery uses up more than a year's downtime")
                .medium()
                .bestPractices("REL13-BP01", "REL11-BP07")
                .effort(Effort.LOW)
                .explanation("The recovery time objective is longer than the downtime that the availability objective "
                        + "leaves in a whole year. A single recovery within its time breaks the other promise.")
                .impact("Business and team each rely on another figure, and the outage shows which one was meant.")
                .remediation("Ask the owner what an hour of outage costs, and set both figures from that answer."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).orElse(null);
        if (objectives == null || !objectives.isSetAvailabilityPercent() || !objectives.isSetRecoveryTimeMinutes()) {
            return Outcome.notApplicable();
        }
        double allowed = allowed(objectives);
        double recovery = objectives.getRecoveryTimeMinutes();
        return !(recovery > allowed) ? Outcome.satisfied()
                : Outcome.violated("A recovery may take " + Figures.text(recovery) + " minutes; "
                        + Figures.text(objectives.getAvailabilityPercent()) + " percent leave "
                        + Figures.text(Math.floor(allowed)) + " a year.", "Both figures cannot be kept.", objectives);
    }

    /** Minutes of downtime that the availability leaves in a year. */
    private static double allowed(Objectives objectives) {
        return MINUTES_A_YEAR * (ALL - objectives.getAvailabilityPercent()) / ALL;
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).orElseThrow();
        double minutes = Math.max(0, Math.floor(allowed(objectives)));
        return List.of(Fix.of("Shorten the recovery time objective",
                Change.set(objectives, OBJECTIVES__RECOVERY_TIME_MINUTES, minutes))
                .asking("How long may an outage last?", "minutes")
                .withTradeOff("A faster recovery needs a standby that is paid for."));
    }
}
