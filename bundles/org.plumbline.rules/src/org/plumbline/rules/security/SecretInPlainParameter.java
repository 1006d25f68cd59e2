/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A secret among ordinary settings. */
public final class SecretInPlainParameter extends Rule<SecretStore> {

    private static final Pattern SECRET = Pattern.compile("(?i).*(passw|secret|token|credential|private.?key"
            + "|api.?key).*");

    public SecretInPlainParameter() {
        super(SecretStore.class, rule("SEC-SECRET-003", "Secret is kept in an unencrypted parameter")
                .high()
                .bestPractices("SEC02-BP03", "SEC08-BP02")
                .effort(Effort.LOW)
                .explanation("A parameter that is stored unencrypted holds sensitive data. Everybody who may read "
                        + "settings reads it too, and it shows in consoles and exports.")
                .impact("The secret spreads to people and tools that were never meant to have it.")
                .remediation("Move the value to an encrypted parameter or a secret store with rotation, and change "
                        + "it, as it has been readable."));
    }

    @Override
    public Outcome check(SecretStore store, Context context) {
        if (store.getKind() != SecretKind.PARAMETER || store.getEncryptedAtRest() == Fact.YES) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        if (!Known.sensitive(store.getDataClass())) {
            return store.getDataClass() == DataClass.UNKNOWN && SECRET.matcher(name).matches()
                    ? Outcome.unknown("Does " + name + " hold a secret?", store, COMPONENT__DATA_CLASS)
                    : Outcome.notApplicable();
        }
        return Outcome.required(store.getEncryptedAtRest(),
                () -> Outcome.violated(name + " keeps " + Known.words(store.getDataClass()) + " data unencrypted.",
                        "Whoever may read settings can read it."),
                "Is " + name + " stored encrypted?", store, COMPONENT__ENCRYPTED_AT_REST);
    }

    @Override
    public List<Fix> fixes(SecretStore store, Context context) {
        return List.of(Fix.of("Store " + Names.of(store) + " encrypted",
                Change.set(store, COMPONENT__ENCRYPTED_AT_REST, Fact.YES))
                .withTradeOff("Readers need the use of the key in their roles."));
    }
}
