/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A cache that starts again with nothing. */
public final class CacheComesBackEmpty extends FactRule<DataStore> {

    public CacheComesBackEmpty() {
        super(DataStore.class, rule("REL-CACHE-001", "Cache comes back empty after a loss")
                .medium()
                .bestPractices("REL09-BP01", "REL05-BP01")
                .effort(Effort.LOW)
                .explanation("The cache takes no snapshots. After a failure or a wrong command it "
                        + "starts empty, and every request goes to the store behind it at once.")
                .impact("What was to take load off the database brings it down on the day the "
                        + "cache fails.")
                .remediation("Keep daily snapshots, and limit the requests that may go past an empty "
                        + "cache."),
                DATA_STORE__BACKUP, DataStore::getBackup, Fact.YES);
    }

    @Override
    protected boolean concerns(DataStore store, Context context) {
        return store.getKind() == DataStoreKind.CACHE;
    }

    @Override
    protected boolean worthAsking(DataStore store, Context context) {
        return Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Can the content of " + name + " be brought back after a loss?";
    }

    @Override
    protected Outcome broken(DataStore store, String name, Context context) {
        return Outcome.violated(name + " takes no snapshots and comes back empty after a loss.",
                "Until it has filled again, the store behind it carries the whole load.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Keep snapshots of " + name, mend)
                .withTradeOff("Snapshots cost storage and slow the cache down while they are taken.");
    }
}
