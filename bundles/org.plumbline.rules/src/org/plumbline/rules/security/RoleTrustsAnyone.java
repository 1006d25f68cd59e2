/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A role that any account of the provider may take on. */
public final class RoleTrustsAnyone extends Rule<Principal> {

    public RoleTrustsAnyone() {
        super(Principal.class, rule("SEC-IAM-003", "Role can be taken on by anyone")
                .high()
                .bestPractices("SEC03-BP02", "SEC03-BP07")
                .effort(Effort.LOW)
                .explanation("The trust of the role names every principal, so people and programs in any account may "
                        + "try to take it on.")
                .impact("Strangers work with the company's permissions: data leaks, and the bill for their machines "
                        + "arrives here.")
                .remediation("Name the services or accounts that need the role. Ask outside accounts for an external "
                        + "id."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getTrusted().isEmpty()) {
            return Outcome.notApplicable();
        }
        return principal.getTrusted().contains("*") && principal.getExternalIdRequired() != Fact.YES
                ? Outcome.violated(Names.of(principal) + " trusts every principal.",
                        "Its permissions are given to whoever asks for them.")
                : Outcome.satisfied();
    }
}
