/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__KEY_PAIR;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A login that nobody can tell whose it was. */
public final class SharedLoginKey extends Rule<Compute> {

    public SharedLoginKey() {
        super(Compute.class, rule("SEC-COMPUTE-003", "Shared key opens a login to a server")
                .medium()
                .bestPractices("SEC06-BP03", "SEC02-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The server is set up with a key pair, so whoever has a copy of the key logs in. The key "
                        + "is handed on, never expires and names no person.")
                .impact("Former colleagues keep access, and changes by hand make servers differ until one of them "
                        + "fails.")
                .remediation("Start the server without a key pair. Give people sessions through a managed service "
                        + "with their own identity, and change servers by replacing them."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        return switch (compute.getKeyPair()) {
            case YES -> Outcome.violated("Whoever has a copy of the key can log in to " + Names.of(compute) + ".",
                    "The key belongs to no person and does not expire.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> compute.getKind() == ComputeKind.INSTANCE && compute.getPublicAddress() == Fact.YES
                    ? Outcome.unknown("Do people log in to " + Names.of(compute) + " with a shared key?", compute,
                            COMPUTE__KEY_PAIR)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Start " + Names.of(compute) + " without a key pair",
                Change.set(compute, COMPUTE__KEY_PAIR, Fact.NO))
                .withTradeOff("The session service needs its agent on the server and a way to reach it."));
    }
}
