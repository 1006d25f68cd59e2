/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SIZE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.rules.internal.InstanceTypes;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A model that learns on processors made for something else. */
public final class TrainingWithoutAccelerator extends Rule<Compute> {

    public TrainingWithoutAccelerator() {
        super(Compute.class, rule("PERF-ACCEL-001", "Model is trained without an accelerator")
                .medium()
                .bestPractices("PERF02-BP06", "PERF02-BP01", "SUS05-BP04")
                .effort(Effort.LOW)
                .explanation("The training job runs on an instance type without a GPU or a chip for machine learning.")
                .impact("Each experiment takes days instead of hours, and the team tries less and ships worse models.")
                .remediation("Run one training job on an accelerated type and compare time and price of a finished "
                        + "model. Keep processors for small models on tables."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.TRAINING) {
            return Outcome.notApplicable();
        }
        String size = compute.getSize();
        if (size == null || size.isBlank()) {
            return Outcome.unknown("On which instance type is " + Names.of(compute) + " trained?", compute,
                    COMPONENT__SIZE);
        }
        return InstanceTypes.accelerated(size) ? Outcome.satisfied()
                : Outcome.violated(Names.of(compute) + " is trained on " + size + ", a type without accelerator.",
                        "Training is arithmetic that accelerators do many times faster.");
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        String prefix = compute.getSize().startsWith("ml.") ? "ml." : "";
        return List.of(Fix.of("Train " + Names.of(compute) + " on an accelerated type",
                Change.set(compute, COMPONENT__SIZE, prefix + "g5.xlarge"))
                .asking("On which accelerated type is " + Names.of(compute) + " trained?", "")
                .withTradeOff("An hour costs more; the job is finished in fewer of them."));
    }
}
