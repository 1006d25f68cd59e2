/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__RESERVED_CONCURRENCY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.Objectives;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Capacity that is fixed below what is expected. */
public final class CapacityBelowPeakLoad extends Rule<Compute> {

    public CapacityBelowPeakLoad() {
        super(Compute.class, rule("REL-CAP-001", "Fixed capacity cannot serve the peak load")
                .high()
                .bestPractices("REL07-BP01", "REL01-BP01", "REL01-BP03", "REL01-BP06")
                .effort(Effort.MEDIUM)
                .explanation("The number of copies or concurrent requests is fixed, and what it can serve is less than "
                        + "the peak load that the workload is built for.")
                .impact("At the busiest hour, when most is earned, customers are turned away.")
                .remediation("Let the number of copies follow the load up to the peak and a reserve. Raise the limits "
                        + "and quotas that would stop it before."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        Optional<Objectives> objectives = Goals.of(context);
        // With the latency known, the concurrency limit is decided by ConcurrencyBelowPeak.
        boolean limited = compute.getScaling() == Scaling.FIXED
                || compute.isSetReservedConcurrency() && !compute.isSetLatencyMillis();
        if (!limited || objectives.isEmpty() || !objectives.get().isSetPeakRequestsPerSecond()
                || !Entries.servesUsers(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetMaxRequestsPerSecond()) {
            return Outcome.unknown("How many requests a second can " + name + " serve?", compute,
                    COMPONENT__MAX_REQUESTS_PER_SECOND);
        }
        double peak = objectives.get().getPeakRequestsPerSecond();
        double most = compute.getMaxRequestsPerSecond();
        return most >= peak ? Outcome.satisfied()
                : Outcome.violated(name + " serves " + Figures.text(most) + " requests a second at most; the peak is "
                        + Figures.text(peak) + ".", "Its capacity is fixed, so the rest is turned away.",
                        objectives.get());
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Let " + Names.of(compute) + " scale with the load",
                Change.set(compute, COMPONENT__SCALING, Scaling.AUTOMATIC),
                Change.set(compute, COMPUTE__RESERVED_CONCURRENCY, null))
                .withTradeOff("Cost follows the load; set a highest number of copies."));
    }
}
