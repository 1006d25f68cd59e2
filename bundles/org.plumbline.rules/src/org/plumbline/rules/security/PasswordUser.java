/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__PASSWORD_SIGN_IN;
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

/** A person who has a user of their own in each account. */
public final class PasswordUser extends Rule<Principal> {

    public PasswordUser() {
        super(Principal.class, rule("SEC-ID-003", "Person signs in as a user of the account")
                .high()
                .bestPractices("SEC02-BP04", "SEC02-BP01", "SEC02-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A user with a password of its own lets a person sign in past the identity provider. "
                        + "Nobody removes it on the day the person leaves.")
                .impact("Former colleagues keep their access, and a guessed or reused password opens the account.")
                .remediation("Let people sign in through the identity provider and take on roles for a few hours. "
                        + "Delete the user after the last sign-in."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getKind() != PrincipalKind.USER) {
            return Outcome.notApplicable();
        }
        return switch (principal.getPasswordSignIn()) {
            case YES -> Outcome.violated("A person signs in as " + Names.of(principal) + " with a password.",
                    "The user is known to no identity provider that would end its access.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> principal.getAccessKeys() == Fact.NO
                    ? Outcome.unknown("Does a person sign in as " + Names.of(principal) + " with a password?",
                            principal, PRINCIPAL__PASSWORD_SIGN_IN)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        return List.of(Fix.of("Replace the password of " + Names.of(principal) + " by sign-in through the identity "
                + "provider", Change.set(principal, PRINCIPAL__PASSWORD_SIGN_IN, Fact.NO))
                .withTradeOff("Sign-in depends on the identity provider: keep a guarded way in for when it fails."));
    }
}
