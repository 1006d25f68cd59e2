/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__ARCHITECTURE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Portable code on the processor that needs more energy. */
public final class X86WhereArmIsPossible extends Rule<Compute> {

    public X86WhereArmIsPossible() {
        super(Compute.class, rule("SUS-ARCH-001", "Portable code runs on x86 processors")
                .medium()
                .bestPractices("SUS05-BP02", "PERF02-BP01", "COST06-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The function or container runs on x86 although it could run on ARM processors, which do "
                        + "the same work with less energy and at a lower price.")
                .impact("Energy use and cost of compute stay about a fifth higher than they need be.")
                .remediation("Build for arm64, or for both, in the pipeline. Test native libraries, then switch one "
                        + "component at a time."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        boolean portable = compute.getKind() == ComputeKind.FUNCTION || compute.getKind() == ComputeKind.CONTAINER;
        if (!portable || isWindows(compute.getRuntime())) {
            return Outcome.notApplicable();
        }
        return switch (compute.getArchitecture()) {
            case X86_64 -> Outcome.violated(Names.of(compute) + " runs on x86 processors.",
                    "Functions and containers can usually be built for ARM without changing the code.");
            case ARM64 -> Outcome.satisfied();
            case UNKNOWN -> Outcome.unknown("Which processor architecture does " + Names.of(compute) + " run on?",
                    compute, COMPUTE__ARCHITECTURE);
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Run " + Names.of(compute) + " on ARM processors",
                Change.set(compute, COMPUTE__ARCHITECTURE, ProcessorArchitecture.ARM64))
                .withTradeOff("Native libraries and images have to be built and tested again."));
    }

    private static boolean isWindows(String runtime) {
        return runtime != null && runtime.toLowerCase(Locale.ROOT).contains("windows");
    }
}
