/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__ACCESS_KEYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Access keys that never expire. */
public final class LongLivedAccessKeys extends Rule<Principal> {

    public LongLivedAccessKeys() {
        super(Principal.class, rule("SEC-IAM-005", "Principal uses long-lived access keys")
                .high()
                .bestPractices("SEC02-BP02", "SEC02-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The principal signs in with access keys that hold until somebody deletes them. Such keys "
                        + "end up in source code, laptops and chats.")
                .impact("A key that leaks works for years: data is taken and machines are started at the company's "
                        + "expense.")
                .remediation("Give components a role and people sign-in through the identity provider. Delete the keys "
                        + "once their last use is over."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        return switch (principal.getAccessKeys()) {
            case YES -> Outcome.violated(Names.of(principal) + " has long-lived access keys.",
                    "The keys do not expire, and whoever copies them has the principal's permissions.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> principal.getKind() == PrincipalKind.USER
                    ? Outcome.unknown("Does " + Names.of(principal) + " have access keys?", principal,
                            PRINCIPAL__ACCESS_KEYS)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        return List.of(Fix.of("Delete the access keys of " + Names.of(principal),
                Change.set(principal, PRINCIPAL__ACCESS_KEYS, Fact.NO))
                .withTradeOff("What uses the keys today needs a role first."));
    }
}
