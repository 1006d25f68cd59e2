/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__AVAILABILITY_PERCENT;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__RECOVERY_TIME_MINUTES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__CRITICALITY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Criticality;
import org.plumbline.model.Objectives;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A promise that costs energy and that nobody needs. */
public final class ObjectiveBeyondNeed extends Rule<Workload> {

    private static final Parameter ENOUGH = Parameter.percent("enoughPercent", 99.5,
            "Monthly availability that is enough for a workload of low criticality, in percent; 3.6 hours of outage.");
    /** Minutes; a restore within an hour takes a standby that runs all the time. */
    private static final double NEEDS_STANDBY = 60;
    private static final double WORKING_DAY = 480;
    /** Percent from which on a question about the need is worth asking. */
    private static final double FOUR_NINES = 99.99;

    public ObjectiveBeyondNeed() {
        super(Workload.class, rule("SUS-SLA-001", "Objectives are stricter than the business needs")
                .medium()
                .bestPractices("SUS02-BP02", "COST05-BP01")
                .effort(Effort.LOW)
                .explanation("The workload is of low criticality, and its availability or recovery time asks for "
                        + "standby capacity that idles for outages nobody would mind.")
                .impact("Twice the machines run, are paid for and are built, for a promise that nobody asked for.")
                .remediation("Ask who is hurt by an outage of an hour and of a day. Set the objectives to the answer, "
                        + "and remove the copies that only served the old ones.")
                .parameters(ENOUGH));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Optional<Objectives> agreed = Goals.of(context);
        if (agreed.isEmpty()) {
            return Outcome.notApplicable();
        }
        Objectives objectives = agreed.get();
        if (workload.getCriticality() == Criticality.UNKNOWN) {
            return objectives.getAvailabilityPercent() >= FOUR_NINES
                    ? Outcome.unknown("What does the business lose while the workload is down?", workload,
                            WORKLOAD__CRITICALITY)
                    : Outcome.notApplicable();
        }
        if (workload.getCriticality() != Criticality.LOW) {
            return Outcome.notApplicable();
        }
        if (tooAvailable(objectives, context)) {
            return violated("an availability of " + Figures.text(objectives.getAvailabilityPercent()) + " percent",
                    objectives);
        }
        return tooFast(objectives)
                ? violated("a recovery within " + Figures.text(objectives.getRecoveryTimeMinutes()) + " minutes",
                        objectives)
                : Outcome.satisfied();
    }

    private static Outcome violated(String what, Objectives objectives) {
        return Outcome.violated("The workload is of low criticality and aims at " + what + ".",
                "That takes capacity that stands by all the time.", objectives);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).orElseThrow();
        List<Change> changes = new ArrayList<>();
        if (tooAvailable(objectives, context)) {
            changes.add(Change.set(objectives, OBJECTIVES__AVAILABILITY_PERCENT, context.value(ENOUGH)));
        }
        if (tooFast(objectives)) {
            changes.add(Change.set(objectives, OBJECTIVES__RECOVERY_TIME_MINUTES, WORKING_DAY));
        }
        return List.of(new Fix("Set the objectives to what the business needs",
                "Outages may last longer: tell those who use it.", changes)
                .asking(tooAvailable(objectives, context) ? "What availability is enough?"
                        : "How long may an outage last?",
                        tooAvailable(objectives, context) ? "percent" : "minutes"));
    }

    private static boolean tooAvailable(Objectives objectives, Context context) {
        return objectives.isSetAvailabilityPercent() && objectives.getAvailabilityPercent() > context.value(ENOUGH);
    }

    private static boolean tooFast(Objectives objectives) {
        return objectives.isSetRecoveryTimeMinutes() && objectives.getRecoveryTimeMinutes() < NEEDS_STANDBY;
    }
}
