/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRINCIPAL;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__METADATA_TOKENS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A server whose role can be stolen with one forged request. */
public final class MetadataWithoutToken extends Rule<Compute> {

    public MetadataWithoutToken() {
        super(Compute.class, rule("SEC-COMPUTE-002", "Instance metadata answers without a session token")
                .high()
                .bestPractices("SEC06-BP02", "SEC02-BP02")
                .effort(Effort.LOW)
                .explanation("The metadata service of the server gives the credentials of its role to any plain "
                        + "request. An application that can be tricked into fetching an address hands them over.")
                .impact("Outsiders act with the role of the server: they read stores and start machines without ever "
                        + "logging in.")
                .remediation("Require session tokens (IMDSv2) in the launch template and a hop limit of 1. Update old "
                        + "libraries that cannot fetch tokens first."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE) {
            return Outcome.notApplicable();
        }
        return switch (compute.getMetadataTokens()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("The metadata of " + Names.of(compute) + " are given without a token.",
                    "A forged request from inside is enough to get the credentials of its role.");
            case UNKNOWN -> hasRole(compute, context)
                    ? Outcome.unknown("Do the instance metadata of " + Names.of(compute) + " ask for a session token?",
                            compute, COMPUTE__METADATA_TOKENS)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Require tokens for the metadata of " + Names.of(compute),
                Change.set(compute, COMPUTE__METADATA_TOKENS, Fact.YES))
                .withTradeOff("Software with very old libraries cannot fetch its credentials any more."));
    }

    /** Without a role there are no credentials to steal. */
    private static boolean hasRole(Compute compute, Context context) {
        return context.target(compute, COMPONENT__PRINCIPAL, Principal.class).isPresent();
    }
}
