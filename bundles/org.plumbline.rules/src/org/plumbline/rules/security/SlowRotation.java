/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SECRET_STORE__ROTATION_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A secret that outlives those who knew it. */
public final class SlowRotation extends Rule<SecretStore> {

    /** CIS AWS Foundations Benchmark 1.14 asks for 90 days between changes of credentials. */
    static final Parameter SECRET_DAYS = Parameter.of("mostSecretDays", 90,
            "Longest time between changes of a secret, in days.");
    /** A year is what the provider's automatic rotation of keys does by default. */
    static final Parameter KEY_DAYS = Parameter.of("mostKeyDays", 365,
            "Longest time between changes of a key, in days.");

    public SlowRotation() {
        super(SecretStore.class, rule("SEC-SECRET-004", "Secret or key is changed too seldom")
                .medium()
                .bestPractices("SEC02-BP05", "SEC02-BP03", "SEC08-BP01")
                .effort(Effort.LOW)
                .parameters(SECRET_DAYS, KEY_DAYS)
                .explanation("The secret or key is rotated, but so seldom that a stolen copy stays useful for most of "
                        + "a year or longer.")
                .impact("People who left and old leaks keep access until the next change.")
                .remediation("Shorten the interval: at most 90 days for secrets, a year for keys. Rotate at once when "
                        + "somebody who knew it leaves."));
    }

    @Override
    public Outcome check(SecretStore store, Context context) {
        if (!store.isSetRotationDays() || store.getKind() != SecretKind.SECRET && store.getKind() != SecretKind.KEY) {
            return Outcome.notApplicable();
        }
        double most = most(store, context);
        return store.getRotationDays() <= most ? Outcome.satisfied()
                : Outcome.violated(Names.of(store) + " is changed every " + Figures.text(store.getRotationDays())
                        + " days.", "A copy stays useful until then; " + Figures.text(most) + " days are the most.");
    }

    @Override
    public List<Fix> fixes(SecretStore store, Context context) {
        return List.of(Fix.of("Change " + Names.of(store) + " more often",
                Change.set(store, SECRET_STORE__ROTATION_DAYS, most(store, context)))
                .withTradeOff("Components that keep a copy fail more often until they fetch it at use.")
                .asking("How many days may pass between changes?", "days"));
    }

    private static double most(SecretStore store, Context context) {
        return context.value(store.getKind() == SecretKind.KEY ? KEY_DAYS : SECRET_DAYS);
    }
}
