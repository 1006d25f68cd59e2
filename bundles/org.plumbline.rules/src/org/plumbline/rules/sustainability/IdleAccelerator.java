/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.InstanceTypes;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Graphics processors that wait. */
public final class IdleAccelerator extends Rule<Compute> {

    private static final Parameter LOW = Parameter.percent("lowPercent", 50,
            "Average use below which an accelerator is shared, shrunk or given back, in percent.");

    public IdleAccelerator() {
        super(Compute.class, rule("SUS-ACCEL-001", "Accelerators are used at a small part of their power")
                .medium()
                .bestPractices("SUS05-BP04", "SUS05-BP01", "COST06-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The instances have graphics or machine-learning processors, and these are used for less "
                        + "than half of what they could do.")
                .impact("The dearest and most power-hungry machines in the design wait for work.")
                .remediation("Batch requests, put several models on one accelerator, take a smaller type or one made "
                        + "for inference, and stop the machines between training runs.")
                .parameters(LOW));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (!InstanceTypes.accelerated(compute.getSize())) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetUtilizationPercent()) {
            return context.workload().getStage() == Stage.IN_PRODUCTION
                    ? Outcome.unknown("How much of the accelerators of " + name + " is used on average?", compute,
                            COMPONENT__UTILIZATION_PERCENT)
                    : Outcome.notApplicable();
        }
        double used = compute.getUtilizationPercent();
        return used >= context.value(LOW) ? Outcome.satisfied()
                : Outcome.violated(name + " (" + compute.getSize() + ") uses its accelerators at " + Figures.text(used)
                        + " percent.", "They draw power and are paid for while they wait.");
    }
}
