/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Sensitive data that may be fetched in plain text. */
public final class StoreAcceptsPlainText extends Rule<DataStore> {

    public StoreAcceptsPlainText() {
        super(DataStore.class, rule("SEC-TRANSIT-004", "Store of sensitive data accepts unencrypted connections")
                .high()
                .bestPractices("SEC09-BP02", "SEC08-BP04")
                .effort(Effort.LOW)
                .explanation("The data store holds sensitive data and takes connections without TLS. One client that "
                        + "is set up wrong sends records and its password in plain text.")
                .impact("Whoever can listen in one place of the network reads customers' data and the credentials to "
                        + "all of it.")
                .remediation("Refuse connections without TLS by a setting or policy of the store, after the logs show "
                        + "that no client uses them."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!Known.sensitive(store.getDataClass()) || store.getKind() == DataStoreKind.BLOCK) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return switch (store.getEncryptedInTransit()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " accepts connections that are not encrypted.",
                    "It holds " + Known.words(store.getDataClass()) + " data.");
            case UNKNOWN -> store.getDataClass() == DataClass.SECRET
                    ? Outcome.unknown("Does " + name + " refuse connections without encryption?", store,
                            COMPONENT__ENCRYPTED_IN_TRANSIT)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Refuse unencrypted connections to " + Names.of(store),
                Change.set(store, COMPONENT__ENCRYPTED_IN_TRANSIT, Fact.YES))
                .withTradeOff("Clients without TLS have to be changed first."));
    }
}
