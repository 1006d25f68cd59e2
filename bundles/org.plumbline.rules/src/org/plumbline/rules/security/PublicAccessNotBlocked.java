/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__PUBLIC_ACCESS_BLOCKED;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** An object store that one wrong policy makes public. */
public final class PublicAccessNotBlocked extends FactRule<DataStore> {

    public PublicAccessNotBlocked() {
        super(DataStore.class, rule("SEC-DATA-010", "Nothing stops an object store from becoming public")
                .medium()
                .bestPractices("SEC08-BP04", "SEC03-BP07")
                .effort(Effort.LOW)
                .explanation("The object store is not public today, but the block that refuses "
                        + "public policies and lists is switched off. The next change can open it.")
                .impact("One slip in a policy publishes the data, and it is found by scanners "
                        + "before it is found by the team.")
                .remediation("Switch on the block of public access for the store and for the whole "
                        + "account. Publish files through a CDN."),
                DATA_STORE__PUBLIC_ACCESS_BLOCKED, DataStore::getPublicAccessBlocked, Fact.YES);
    }

    @Override
    protected boolean concerns(DataStore store, Context context) {
        return store.getKind() == DataStoreKind.OBJECT && store.getDataClass() != DataClass.PUBLIC
                && store.getInternetFacing() != Fact.YES;
    }

    @Override
    protected boolean worthAsking(DataStore store, Context context) {
        return store.getInternetFacing() == Fact.NO && Known.sensitive(store.getDataClass());
    }

    @Override
    protected String question(String name) {
        return "Is public access to " + name + " blocked whatever its policies say?";
    }

    @Override
    protected Outcome broken(DataStore store, String name, Context context) {
        return Outcome.violated("Nothing stops " + name + " from being made public.",
                "It holds " + Known.words(store.getDataClass()) + " data, and the block of public access is off.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Block public access to " + name, mend)
                .withTradeOff("Files that are meant for the public need a CDN in front.");
    }
}
