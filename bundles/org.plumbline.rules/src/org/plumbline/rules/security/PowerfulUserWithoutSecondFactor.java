/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__MULTI_FACTOR;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Practices;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** The keys to everything behind one password. */
public final class PowerfulUserWithoutSecondFactor extends Rule<Principal> {

    public PowerfulUserWithoutSecondFactor() {
        super(Principal.class, rule("SEC-ID-004", "Administrator signs in without a second factor")
                .high()
                .bestPractices("SEC02-BP01")
                .effort(Effort.LOW)
                .explanation("A user with administrator rights signs in with a password alone. A password that is "
                        + "phished, guessed or reused is all an intruder needs.")
                .impact("The company loses control of its account: data, backups and the means to restore them at "
                        + "once.")
                .remediation("Require a second factor that cannot be phished, such as a hardware key, and deny all "
                        + "actions without it."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getKind() != PrincipalKind.USER || principal.getMultiFactor() == Fact.YES
                || !isAdministrator(principal, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(principal);
        if (principal.getMultiFactor() == Fact.NO) {
            return Outcome.violated(name + " has administrator rights and signs in without a second factor.",
                    "One stolen password gives the account away.");
        }
        boolean everybody = context.target(context.workload(), WORKLOAD__PRACTICES, Practices.class)
                .map(p -> p.getMultiFactorAuthentication() == Fact.YES).orElse(false);
        return everybody ? Outcome.satisfied()
                : Outcome.unknown("Does " + name + ", an administrator, sign in with a second factor?", principal,
                        PRINCIPAL__MULTI_FACTOR);
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        return List.of(Fix.of("Require a second factor of " + Names.of(principal),
                Change.set(principal, PRINCIPAL__MULTI_FACTOR, Fact.YES))
                .withTradeOff("A lost device locks the person out until an emergency process helps."));
    }

    private static boolean isAdministrator(Principal principal, Context context) {
        return context.targets(principal, PRINCIPAL__POLICIES, Policy.class).stream()
                .anyMatch(policy -> Permissions.administers(policy, context));
    }
}
