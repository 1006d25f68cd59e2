/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__TEMPORARY_CREDENTIALS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A server that has to be given keys, because it has no role. */
public final class ServerWithoutRole extends FactRule<Compute> {

    public ServerWithoutRole() {
        super(Compute.class, rule("SEC-COMPUTE-012", "Server acts without a role")
                .medium()
                .bestPractices("SEC02-BP02", "SEC06-BP03")
                .effort(Effort.LOW)
                .explanation("The server has no role whose credentials renew themselves. What it calls needs keys that "
                        + "somebody stores on it, and it cannot be administered through a session service.")
                .impact("Keys that lie on a disk are copied with its next backup, and work for years in the wrong "
                        + "hands.")
                .remediation("Attach a role with the few permissions that the server uses, and remove the keys that "
                        + "are stored on it."), COMPUTE__TEMPORARY_CREDENTIALS, Compute::getTemporaryCredentials,
                Fact.YES);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.INSTANCE;
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " get its credentials from a role, instead of keys that are stored on it?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated(name + " acts without a role.", "Its credentials do not renew themselves.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Give " + name + " a role", mend)
                .withTradeOff("Whoever gets onto the server has the permissions of the role: keep them few.");
    }
}
