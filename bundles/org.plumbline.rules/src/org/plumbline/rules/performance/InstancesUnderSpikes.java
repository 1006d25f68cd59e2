/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Machines that are ready when the spike is over. */
public final class InstancesUnderSpikes extends Rule<Compute> {

    /** Percent; with it the machines that run take twice the load while new ones start. */
    private static final Parameter RESERVE = Parameter.percent("highestUtilizationPercent", 50,
            "Average use above which running machines cannot take a spike until new ones are ready, in percent");

    public InstancesUnderSpikes() {
        super(Compute.class, rule("PERF-COMP-003", "Machines start too slowly for a load that spikes")
                .medium()
                .bestPractices("PERF02-BP05", "PERF02-BP01", "REL07-BP03")
                .effort(Effort.HIGH)
                .parameters(RESERVE)
                .explanation("The load rises within seconds. New machines take minutes to start, and the running ones "
                        + "have little in reserve until then.")
                .impact("At every spike, such as the start of a sale, customers get errors for the first minutes.")
                .remediation("Keep half of the power in reserve or a pool of started machines, scale ahead of known "
                        + "spikes, or run the code in containers or functions that start within seconds."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE || compute.getLoadPattern() != LoadPattern.SPIKY
                || compute.getScaling() != Scaling.AUTOMATIC || !Callers.usersWait(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetUtilizationPercent()) {
            return Outcome.unknown("What share of its processors does " + name + " use on average between spikes?",
                    compute, COMPONENT__UTILIZATION_PERCENT);
        }
        double used = compute.getUtilizationPercent();
        return used <= context.value(RESERVE) ? Outcome.satisfied()
                : Outcome.violated(name + " uses " + Figures.text(used)
                        + " percent of its power on average, and its load spikes.",
                        "Machines need minutes to start, so the running ones have to take the spike.");
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(ContainerInstead.of(compute));
    }
}
