/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SECRET_STORE__ROTATION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A secret or key that stays the same for years. */
public final class SecretWithoutRotation extends Rule<SecretStore> {

    public SecretWithoutRotation() {
        super(SecretStore.class, rule("SEC-SECRET-002", "Secret or key is never changed")
                .medium()
                .bestPractices("SEC02-BP03", "SEC08-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The secret or key is not rotated automatically, so a copy that was taken once stays "
                        + "useful.")
                .impact("People who left and suppliers of the past keep access, and an old leak turns into a new "
                        + "incident.")
                .remediation("Turn on automatic rotation: at most 90 days for passwords, a year for encryption keys. "
                        + "Let components fetch the value at use, not at deployment."));
    }

    @Override
    public Outcome check(SecretStore store, Context context) {
        if (store.getKind() != SecretKind.SECRET && store.getKind() != SecretKind.KEY) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getRotation(),
                () -> Outcome.violated(name + " is not rotated.", "A copy of it stays valid until somebody acts."),
                "Is " + name + " changed automatically?", store, SECRET_STORE__ROTATION);
    }

    @Override
    public List<Fix> fixes(SecretStore store, Context context) {
        return List.of(Fix.of("Rotate " + Names.of(store) + " automatically",
                Change.set(store, SECRET_STORE__ROTATION, Fact.YES))
                .withTradeOff("Components that keep a copy fail after the first rotation."));
    }
}
