/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Machines that are far larger than their load. */
public final class OversizedCompute extends Rule<Compute> {

    /** Percent; below it the next smaller size, with half the power, still keeps more than half in reserve. */
    private static final double LOW = 20;
    /** Virtual processors of the smallest sizes, below which there is nothing to save. */
    private static final double SMALL = 2;

    public OversizedCompute() {
        super(Compute.class, rule("PERF-SIZE-001", "Compute is larger than its load needs")
                .medium()
                .bestPractices("PERF02-BP04", "COST06-BP02")
                .effort(Effort.LOW)
                .explanation("The average use of the machines is below a fifth of their power. The size was guessed or "
                        + "never revisited.")
                .impact("Most of the bill buys idle processors, money that is missing where it would speed things up.")
                .remediation("Choose the size from measured peaks of processor and memory, one step at a time. Add "
                        + "copies under load instead of size."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        boolean sized = compute.getSize() != null || compute.isSetVirtualCpus();
        if (!sized || compute.getKind() == ComputeKind.FUNCTION
                || compute.isSetVirtualCpus() && compute.getVirtualCpus() <= SMALL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetUtilizationPercent()) {
            return context.workload().getStage() == Stage.IN_PRODUCTION
                    ? Outcome.unknown("What share of its processors does " + name + " use on average?", compute,
                            COMPONENT__UTILIZATION_PERCENT)
                    : Outcome.notApplicable();
        }
        double used = compute.getUtilizationPercent();
        String size = compute.getSize() != null ? compute.getSize()
                : Figures.text(compute.getVirtualCpus()) + " virtual processors";
        return used >= LOW ? Outcome.satisfied()
                : Outcome.violated(name + " (" + size + ") uses " + Figures.text(used) + " percent of its power.",
                        "A size with half the power would still have more than half in reserve.");
    }
}
