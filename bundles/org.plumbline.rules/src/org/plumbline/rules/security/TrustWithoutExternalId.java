/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__EXTERNAL_ID_REQUIRED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.OwnAccounts;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A role that another account takes on without proving on whose behalf. */
public final class TrustWithoutExternalId extends Rule<Principal> {

    public TrustWithoutExternalId() {
        super(Principal.class, rule("SEC-IAM-004", "Another account takes on a role without an external id")
                .medium()
                .bestPractices("SEC03-BP09", "SEC03-BP07")
                .effort(Effort.LOW)
                .explanation("The role trusts another account and asks it for no external id. A supplier with many "
                        + "customers can be tricked into using the role for one of the others.")
                .impact("A competitor with the same supplier reads or changes the company's data through it.")
                .remediation("Agree on a random external id with the other party and require it in a condition of the "
                        + "trust. Narrow the trust from the whole account to one role of it."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (!trustsOtherAccount(principal, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(principal);
        return Outcome.required(principal.getExternalIdRequired(),
                () -> Outcome.violated(name + " trusts another account and asks for no external id.",
                        "Whoever can make that account act gets the permissions of the role."),
                "Does the trust of " + name + " ask the other account for an external id?", principal,
                PRINCIPAL__EXTERNAL_ID_REQUIRED);
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        return List.of(Fix.of("Ask for an external id in the trust of " + Names.of(principal),
                Change.set(principal, PRINCIPAL__EXTERNAL_ID_REQUIRED, Fact.YES))
                .withTradeOff("The other party has to send the id before the change goes live."));
    }

    private static boolean trustsOtherAccount(Principal principal, Context context) {
        return principal.getTrusted().stream().anyMatch(trusted -> OwnAccounts.isOther(trusted, context));
    }
}
