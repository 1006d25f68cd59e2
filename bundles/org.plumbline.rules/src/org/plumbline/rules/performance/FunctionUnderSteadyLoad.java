/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__PEAK_PER_SECOND;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.LoadPattern;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A function that is never at rest. */
public final class FunctionUnderSteadyLoad extends Rule<Compute> {

    /**
     * At 200 requests a second of 100 ms, twenty copies of a function run all the time, each for one request at a time;
     * two small containers do the same.
     */
    private static final Parameter BUSY = Parameter.of("busyRequestsPerSecond", 200,
            "Requests a second from which on a steady load keeps many copies of a function running");

    public FunctionUnderSteadyLoad() {
        super(Compute.class, rule("PERF-COMP-001", "Function carries a steady, high load")
                .medium()
                .bestPractices("PERF02-BP01", "PERF01-BP03", "COST05-BP05")
                .effort(Effort.HIGH)
                .parameters(BUSY)
                .explanation("The load on the function is steady and high. Each copy serves one request at a time, so "
                        + "many copies run around the clock and none shares memory or connections.")
                .impact("Requests wait for new copies and connections, and the company pays several times the price of "
                        + "containers for them.")
                .remediation("Run the code in containers that serve many requests at a time, with the lowest number of "
                        + "copies set to the steady load. Keep functions for what comes in bursts."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.FUNCTION || compute.getLoadPattern() != LoadPattern.STEADY) {
            return Outcome.notApplicable();
        }
        List<DataFlow> flows = context.incoming(compute);
        if (flows.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        OptionalDouble peak = Callers.peak(flows);
        if (peak.isEmpty()) {
            return Outcome.unknown("How many requests a second reach " + name + " at its peak?", flows.get(0),
                    DATA_FLOW__PEAK_PER_SECOND);
        }
        return peak.getAsDouble() < context.value(BUSY) ? Outcome.satisfied()
                : Outcome.violated(name + " serves a steady load of " + Figures.text(peak.getAsDouble())
                        + " requests a second as a function.",
                        "Its advantage is to rest between bursts, and it never does.", flows);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(ContainerInstead.of(compute));
    }
}
