/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Scaling;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.InstanceTypes;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Copies that could be fewer. */
public final class LowUtilisation extends Rule<Compute> {

    /** Percent; at less than a third, half of the copies would do with a reserve. */
    private static final double LOW = 30;

    public LowUtilisation() {
        super(Compute.class, rule("SUS-UTIL-001", "Compute runs at low utilisation")
                .medium()
                .bestPractices("SUS05-BP01", "SUS02-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The machines use less than a third of what they could do. An idle machine still draws "
                        + "about half of its power and had to be built.")
                .impact("The company reports emissions, and pays, for work that is not done.")
                .remediation("Run fewer or smaller copies, put several small services on shared capacity, and scale in "
                        + "when the load goes down."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION || InstanceTypes.accelerated(compute.getSize())) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetUtilizationPercent()) {
            return context.workload().getStage() == Stage.IN_PRODUCTION
                    && compute.getScaling() == Scaling.FIXED
                            ? Outcome.unknown("How much of " + name + " is used on average?", compute,
                                    COMPONENT__UTILIZATION_PERCENT)
                            : Outcome.notApplicable();
        }
        double used = compute.getUtilizationPercent();
        return used >= LOW ? Outcome.satisfied()
                : Outcome.violated(name + " is used at " + Figures.text(used) + " percent on average.",
                        "Most of the energy and hardware behind it serves nobody.");
    }
}
