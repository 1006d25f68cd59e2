/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A job that is as long as functions may be. */
public final class FunctionAtTimeLimit extends Rule<Compute> {

    /** Seconds; AWS Lambda ends every run after fifteen minutes. */
    private static final double LIMIT = 900;

    public FunctionAtTimeLimit() {
        super(Compute.class, rule("PERF-COMP-002", "Function is given the longest time the platform allows")
                .medium()
                .bestPractices("PERF02-BP01", "PERF02-BP02", "REL01-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The time limit of the function is the highest that the platform has, so its work is "
                        + "expected to take about as long, and there is no room for growth.")
                .impact("As data grows, runs are cut off in the middle, and the work of fifteen minutes is lost and "
                        + "started again.")
                .remediation("Cut the work into steps of seconds that a workflow or a queue hands out. Otherwise run "
                        + "it as a container task or batch job, which may take hours."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.FUNCTION || !compute.isSetTimeoutSeconds()) {
            return Outcome.notApplicable();
        }
        double seconds = compute.getTimeoutSeconds();
        return seconds >= LIMIT
                ? Outcome.violated(Names.of(compute) + " may run for " + Figures.text(seconds)
                        + " seconds, the most that the platform allows.",
                        "Work that takes longer cannot be finished by raising the limit.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(ContainerInstead.of(compute));
    }
}
