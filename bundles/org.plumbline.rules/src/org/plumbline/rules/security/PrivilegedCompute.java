/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__PRIVILEGED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Code that owns the machine it runs on. */
public final class PrivilegedCompute extends Rule<Compute> {

    public PrivilegedCompute() {
        super(Compute.class, rule("SEC-COMPUTE-001", "Code runs with privileges on its host")
                .high()
                .bestPractices("SEC06-BP02", "SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The container or process has more rights on its host than an ordinary one. A weakness "
                        + "in its code then opens the host and all that runs beside it.")
                .impact("One hole in one service exposes the data of every service on the same machines.")
                .remediation("Run as a user without rights, drop all capabilities and add single ones that are "
                        + "needed. Give tools that need the host machines of their own."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        return switch (compute.getPrivileged()) {
            case YES -> Outcome.violated(Names.of(compute) + " has privileges on its host.",
                    "Whoever breaks into it owns the host.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> compute.getKind() == ComputeKind.CONTAINER && Known.sensitive(compute.getDataClass())
                    ? Outcome.unknown("Does " + Names.of(compute) + " run with privileges on its host?", compute,
                            COMPUTE__PRIVILEGED)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Take the privileges from " + Names.of(compute),
                Change.set(compute, COMPUTE__PRIVILEGED, Fact.NO))
                .withTradeOff("What writes to system folders or low ports has to be changed in the image first."));
    }
}
