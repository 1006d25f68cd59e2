/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__AUTHENTICATION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Authentication;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Code that does whatever anybody asks. */
public final class CallersWithoutIdentity extends Rule<Compute> {

    public CallersWithoutIdentity() {
        super(Compute.class, rule("SEC-AUTH-004", "Code asks its callers for no identity")
                .medium()
                .bestPractices("SEC09-BP03", "SEC02-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The cluster, server or function does what a request says without knowing who sent it. "
                        + "Whoever can reach it can use it.")
                .impact("One component that is broken into, or an address that becomes known, is enough to run work "
                        + "in the company's name.")
                .remediation("Let callers prove who they are: by their roles, by tokens of the identity provider or "
                        + "by Kerberos within a cluster."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        return switch (compute.getAuthentication()) {
            case NONE -> Outcome.violated(Names.of(compute) + " asks its callers for no identity.",
                    compute.getInternetFacing() == Fact.YES ? "Everybody on the internet can call it."
                            : "Everybody who reaches it in the network can use it.");
            case UNKNOWN -> Outcome.notApplicable();
            default -> Outcome.satisfied();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Let " + Names.of(compute) + " accept only callers with a token",
                Change.set(compute, COMPONENT__AUTHENTICATION, Authentication.TOKEN))
                .withTradeOff("Every caller needs a token from the identity provider."));
    }
}
