/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Machines that wait around the clock for a few hours of work. */
public final class AlwaysOnForOccasionalLoad extends Rule<Compute> {

    public AlwaysOnForOccasionalLoad() {
        super(Compute.class, rule("COST-DEMAND-001", "Machines run around the clock for occasional load")
                .medium()
                .bestPractices("COST09-BP03", "SUS02-BP01", "COST02-BP05")
                .effort(Effort.LOW)
                .explanation("The load comes now and then, as in test environments and nightly jobs, but the capacity "
                        + "is fixed and always on.")
                .impact("Three of four hours on the bill buy nothing.")
                .remediation("Stop the machines outside working hours by a schedule, scale to zero, or move the work "
                        + "to functions or batch jobs."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getLoadPattern() != LoadPattern.OCCASIONAL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (compute.getScaling() == Scaling.SCHEDULED) {
            return Outcome.satisfied();
        }
        return Outcome.required(Known.elastic(compute, context),
                () -> Outcome.violated(name + " is always on for a load that is occasional.",
                        "It waits most of the time and is paid for all of it."),
                "Is " + name + " stopped while there is no load?", compute, COMPONENT__SCALING);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Run " + Names.of(compute) + " by a schedule",
                Change.set(compute, COMPONENT__SCALING, Scaling.SCHEDULED))
                .withTradeOff("Who needs it outside the hours has to start it and wait."));
    }
}
