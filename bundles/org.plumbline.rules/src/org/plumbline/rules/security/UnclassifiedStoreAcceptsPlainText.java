/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A store that takes plain text, of whose data nobody has said how sensitive it is. */
public final class UnclassifiedStoreAcceptsPlainText extends FactRule<DataStore> {

    public UnclassifiedStoreAcceptsPlainText() {
        super(DataStore.class, rule("SEC-TRANSIT-009", "Store of unclassified data accepts unencrypted connections")
                .medium()
                .bestPractices("SEC09-BP02", "SEC07-BP01")
                .effort(Effort.LOW)
                .explanation("The data store takes connections without TLS, and nobody has said how sensitive its "
                        + "data is. One client that is set up wrong sends records and its password in plain text.")
                .impact("If the data turns out to be personal, it has been readable for everybody who could listen.")
                .remediation("Refuse connections without TLS by a setting or policy of the store. Classify the data "
                        + "and say so in the design."), COMPONENT__ENCRYPTED_IN_TRANSIT,
                DataStore::getEncryptedInTransit, Fact.YES);
    }

    /** An object store is reached by interfaces that encrypt; without a policy nobody meant to say more. */
    @Override
    protected boolean concerns(DataStore store, Context context) {
        return Classified.isOpen(store, context) && (store.getKind() != DataStoreKind.OBJECT
                || !context.referrers(store, POLICY__RESOURCE, Policy.class).isEmpty());
    }

    @Override
    protected boolean worthAsking(DataStore store, Context context) {
        return store.getKind() == DataStoreKind.RELATIONAL && Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " refuse connections without encryption?";
    }

    @Override
    protected Outcome broken(DataStore store, String name, Context context) {
        return Outcome.violated(name + " accepts connections that are not encrypted.",
                "Nobody has said that its data may be read on the way.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Refuse unencrypted connections to " + name, mend)
                .withTradeOff("Clients without TLS have to be changed first.");
    }
}
