/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__AUTHENTICATION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Authentication;
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

/** A store that answers whoever reaches it. */
public final class DataStoreAsksForNoIdentity extends Rule<DataStore> {

    public DataStoreAsksForNoIdentity() {
        super(DataStore.class, rule("SEC-AUTH-003", "Data store answers without authentication")
                .high()
                .bestPractices("SEC08-BP04", "SEC09-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The data store asks for no password, key or role. Only the network keeps strangers "
                        + "away, and whatever runs inside it is trusted.")
                .impact("One weak component or one wrong traffic rule opens all of the data, and nobody can say who "
                        + "took it.")
                .remediation("Require a role or a password from the secret store for every connection, and give each "
                        + "component its own."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        boolean published = store.getKind() == DataStoreKind.OBJECT && store.getInternetFacing() == Fact.YES;
        if (published || store.getDataClass() == DataClass.PUBLIC || store.getKind() == DataStoreKind.BLOCK) {
            return Outcome.notApplicable();
        }
        return switch (store.getAuthentication()) {
            case NONE -> Outcome.violated(Names.of(store) + " asks for no identity.",
                    "Whatever reaches it in the network can read its " + Known.words(store.getDataClass())
                            + " data.");
            case UNKNOWN -> oftenOpen(store) && Known.sensitive(store.getDataClass())
                    ? Outcome.unknown("How do components that connect to " + Names.of(store)
                            + " prove who they are?", store, COMPONENT__AUTHENTICATION)
                    : Outcome.notApplicable();
            default -> Outcome.satisfied();
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Let " + Names.of(store) + " ask for the caller's role",
                Change.set(store, COMPONENT__AUTHENTICATION, Authentication.IAM))
                .withTradeOff("Every component that connects has to be changed at the same time."));
    }

    /** Caches and search engines are the kinds that start without authentication unless it is set up. */
    private static boolean oftenOpen(DataStore store) {
        return store.getKind() == DataStoreKind.CACHE || store.getKind() == DataStoreKind.SEARCH;
    }
}
