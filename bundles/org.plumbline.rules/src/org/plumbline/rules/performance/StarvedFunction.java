/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__MEMORY_MEGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A function on the way of a request that gets the least processor there is. */
public final class StarvedFunction extends Rule<Compute> {

    /** Megabytes; the lowest setting of AWS Lambda, where processor time is allotted by memory. */
    private static final double LEAST = 128;

    public StarvedFunction() {
        super(Compute.class, rule("PERF-FUNC-001", "Function on a request path has the smallest memory size")
                .medium()
                .bestPractices("PERF02-BP04", "PERF02-BP02")
                .effort(Effort.LOW)
                .explanation("Somebody waits for the function, and it runs with the smallest memory size. Processor "
                        + "time is allotted by memory, so it also runs slowest.")
                .impact("Users wait longer at each request, and the bill is hardly lower because slow runs are paid "
                        + "longer.")
                .remediation("Measure run time and price at several memory sizes and take the size at which more "
                        + "memory no longer makes it faster."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.FUNCTION || !Callers.usersWait(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetMemoryMegabytes()) {
            return Outcome.unknown("How much memory does " + name + " run with?", compute,
                    COMPUTE__MEMORY_MEGABYTES);
        }
        return compute.getMemoryMegabytes() > LEAST ? Outcome.satisfied()
                : Outcome.violated(name + " runs with " + Figures.text(compute.getMemoryMegabytes()) + " MB.",
                        "It answers requests that somebody waits for, with the least processor time there is.");
    }
}
