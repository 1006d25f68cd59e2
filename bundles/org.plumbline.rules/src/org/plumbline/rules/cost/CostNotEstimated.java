/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COST_ESTIMATE;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Practices;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.CostEstimate;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A design whose price nobody has worked out. */
public final class CostNotEstimated extends Rule<Workload> {

    private static final int A_DESIGN = 4;
    private static final Parameter COVERED = Parameter.percent("coveredPercent", 80,
            "Share of the components with an estimate from which on the design counts as estimated, in percent.");

    public CostNotEstimated() {
        super(Workload.class, rule("COST-MODEL-001", "Components are chosen without an estimate of their cost")
                .medium()
                .bestPractices("COST06-BP01", "COST05-BP02", "COST05-BP03", "COST08-BP01")
                .effort(Effort.LOW)
                .explanation("Services, sizes and transfer were chosen before anybody estimated what they cost at the "
                        + "expected load.")
                .impact("The first invoice decides about the design, when changing it is dear.")
                .remediation("Estimate each component and the data transfer between them for the expected and for "
                        + "twice the load, and write the result into the model.")
                .parameters(COVERED));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        CostEstimate estimate = context.analysis(CostEstimate.ANALYSIS);
        if (workload.getStage() == Stage.IN_PRODUCTION || estimate.components() < A_DESIGN) {
            return Outcome.notApplicable();
        }
        if (estimate.estimated() * 100.0 >= context.value(COVERED) * estimate.components()) {
            return Outcome.satisfied();
        }
        String question = "Is the cost of each component, data transfer included, estimated?";
        Optional<Practices> practices = context.target(workload, WORKLOAD__PRACTICES, Practices.class);
        if (practices.isEmpty()) {
            return Outcome.unknown(question, workload, WORKLOAD__PRACTICES);
        }
        return Outcome.required(practices.get().getCostEstimate(),
                () -> Outcome.violated(estimate.missing().size() + " of " + estimate.components()
                        + " components have no estimate of their cost.",
                        "Choices that decide most of the cost are made now.", estimate.missing()),
                question, practices.get(), PRACTICES__COST_ESTIMATE);
    }
}
