/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__RESERVED_CONCURRENCY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Objectives;
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

/** A limit on requests at the same time that the peak needs more of. */
public final class ConcurrencyBelowPeak extends Rule<Compute> {

    private static final double MILLIS = 1000;

    public ConcurrencyBelowPeak() {
        super(Compute.class, rule("REL-SCALE-003", "Concurrency limit is too low for the peak load")
                .high()
                .bestPractices("REL01-BP03", "REL07-BP01", "REL01-BP06")
                .effort(Effort.LOW)
                .explanation("Requests that run at the same time are limited to fewer than the peak brings: its rate "
                        + "multiplied by the time one request takes. What exceeds the limit is refused.")
                .impact("At the busiest hour a part of the customers gets errors, although there is capacity.")
                .remediation("Raise the limit to the rate of the peak multiplied by the latency and a reserve, or make "
                        + "the requests faster. Check the account's own limit."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (!compute.isSetReservedConcurrency() || !compute.isSetLatencyMillis()) {
            return Outcome.notApplicable();
        }
        Objectives objectives = Goals.of(context).filter(Objectives::isSetPeakRequestsPerSecond).orElse(null);
        if (objectives == null || !Entries.servesUsers(compute, context)) {
            return Outcome.notApplicable();
        }
        double needed = needed(compute, objectives);
        return compute.getReservedConcurrency() >= needed ? Outcome.satisfied()
                : Outcome.violated(Names.of(compute) + " may run " + compute.getReservedConcurrency()
                        + " requests at the same time; the peak needs " + Figures.text(Math.ceil(needed)) + ".",
                        Figures.text(objectives.getPeakRequestsPerSecond()) + " requests a second take "
                                + Figures.text(compute.getLatencyMillis()) + " milliseconds each.", objectives);
    }

    /** Little's law: what is in progress is what arrives in the time that one takes. */
    private static double needed(Compute compute, Objectives objectives) {
        return objectives.getPeakRequestsPerSecond() * compute.getLatencyMillis() / MILLIS;
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        double needed = Goals.of(context).map(objectives -> needed(compute, objectives)).orElse(0.0);
        if (!(needed < Integer.MAX_VALUE)) {
            return List.of();
        }
        return List.of(Fix.of("Raise the concurrency limit of " + Names.of(compute),
                Change.set(compute, COMPUTE__RESERVED_CONCURRENCY, (int) Math.ceil(needed)))
                .asking("How many requests may run at the same time?", "requests")
                .withTradeOff("What stands behind has to bear as many; the limit takes from the account's own."));
    }
}
