/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.IDENTITY__MULTI_FACTOR;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Identity;
import org.plumbline.model.IdentityKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Users whom one stolen password is enough to become. */
public final class SignInWithoutSecondFactor extends Rule<Identity> {

    public SignInWithoutSecondFactor() {
        super(Identity.class, rule("SEC-ID-005", "Users sign in with a password alone")
                .medium()
                .bestPractices("SEC02-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The identity provider of the workload asks for no second factor. Passwords are guessed, "
                        + "phished and reused, and lists of them are traded.")
                .impact("Strangers act as customers or colleagues; the company pays for the damage and explains the "
                        + "leak.")
                .remediation("Offer a second factor or passkeys to all users, and require it for whoever sees data of "
                        + "others."));
    }

    @Override
    public Outcome check(Identity identity, Context context) {
        if (identity.getMultiFactor() == Fact.YES) {
            return Outcome.satisfied();
        }
        boolean customers = identity.getKind() == IdentityKind.USER_POOL;
        if ((customers || identity.getMultiFactor() == Fact.UNKNOWN)
                && !Stakes.SENSITIVE.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(identity);
        return Outcome.required(identity.getMultiFactor(),
                () -> Outcome.violated("Users of " + name + " sign in with a password alone.",
                        "A password that leaked elsewhere opens the account here."),
                "Do users of " + name + " sign in with a second factor?", identity, IDENTITY__MULTI_FACTOR);
    }

    @Override
    public List<Fix> fixes(Identity identity, Context context) {
        return List.of(Fix.of("Require a second factor at " + Names.of(identity),
                Change.set(identity, IDENTITY__MULTI_FACTOR, Fact.YES))
                .withTradeOff("Some users give up at sign-up; the service desk gets calls about lost devices."));
    }
}
