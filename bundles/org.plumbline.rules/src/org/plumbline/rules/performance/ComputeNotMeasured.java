/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.validation.Effort;

/** Machines seen through a keyhole of five minutes. */
public final class ComputeNotMeasured extends MetricsRule<Compute> {

    public ComputeNotMeasured() {
        super(Compute.class, rule("PERF-METRIC-001", "Compute is not measured in detail")
                .medium()
                .bestPractices("PERF02-BP03", "PERF05-BP02", "OPS08-BP01")
                .effort(Effort.LOW)
                .explanation("Load and memory of the machines or containers are recorded every five minutes or not at "
                        + "all, so short peaks are averaged away.")
                .impact("Customers meet slow minutes that no chart shows, and sizes are chosen by guess.")
                .remediation("Record processor, memory, disk and network at least once a minute, with an agent where "
                        + "the provider does not see inside, and keep them for a year."),
                "load and memory", "by the minute", "Peaks of a minute decide on its size, and averages hide them.");
    }

    @Override
    boolean concerns(Compute compute) {
        return switch (compute.getKind()) {
            case INSTANCE, CONTAINER -> true;
            // A platform measures itself unless it was told not to.
            case PLATFORM -> compute.getMetrics() == Fact.NO;
            default -> false;
        };
    }
}
