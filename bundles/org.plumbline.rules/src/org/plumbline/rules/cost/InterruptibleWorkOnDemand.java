/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__INTERRUPTIBLE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PricingModel;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/**
 * Work that could run on spare capacity, which AWS sells at up to 90 percent less than on demand (its page on EC2 Spot
 * Instances); Fargate Spot takes 70 percent off (its price page).
 */
public final class InterruptibleWorkOnDemand extends Rule<Compute> {

    public InterruptibleWorkOnDemand() {
        super(Compute.class, rule("COST-PRICE-002", "Interruptible work is paid for on demand")
                .medium()
                .bestPractices("COST07-BP01", "COST07-BP04", "SUS05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The work may stop at any time and go on later, as batch jobs and training do, but it "
                        + "runs on capacity that is never taken away, at the full price.")
                .impact("The same work done on spare capacity costs less than half; the difference is paid every "
                        + "month.")
                .remediation("Run it on spot capacity over several instance types and zones, save progress every few "
                        + "minutes, and fall back to on-demand capacity when time runs out."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        boolean batch = compute.getKind() == ComputeKind.BATCH || compute.getKind() == ComputeKind.TRAINING;
        Fact interruptible = compute.getInterruptible();
        if (interruptible == Fact.NO || interruptible == Fact.UNKNOWN && !batch) {
            return Outcome.notApplicable();
        }
        return switch (compute.getPricing()) {
            case SPOT, COMMITTED, PAY_PER_USE -> Outcome.satisfied();
            case UNKNOWN -> interruptible == Fact.YES
                    ? Outcome.unknown("How is the use of " + Names.of(compute) + " paid for?", compute,
                            COMPONENT__PRICING)
                    : compute.getOrigin() == null ? askWhetherItStops(compute) : Outcome.notApplicable();
            case ON_DEMAND -> interruptible == Fact.YES
                    ? Outcome.violated(Names.of(compute) + " may be interrupted and runs at the price on demand.",
                            "Spare capacity would do the same work for a fraction.")
                    : askWhetherItStops(compute);
        };
    }

    /** Of the parts that a template declares a batch job in, the one with a price is asked about. */
    private static Outcome askWhetherItStops(Compute compute) {
        return Outcome.unknown("May " + Names.of(compute) + " be stopped at any time and go on later?", compute,
                COMPUTE__INTERRUPTIBLE);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Run " + Names.of(compute) + " on spot capacity",
                Change.set(compute, COMPONENT__PRICING, PricingModel.SPOT))
                .withTradeOff("It can be stopped at two minutes' notice, so a run may take longer."));
    }
}
