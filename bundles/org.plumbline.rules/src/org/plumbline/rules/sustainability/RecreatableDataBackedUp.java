/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__CROSS_REGION_BACKUP;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__POINT_IN_TIME_RECOVERY;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__RECREATABLE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Copies of what could be computed again. */
public final class RecreatableDataBackedUp extends Rule<DataStore> {

    public RecreatableDataBackedUp() {
        super(DataStore.class, rule("SUS-BACKUP-001", "Data that can be made again is backed up")
                .medium()
                .bestPractices("SUS04-BP08", "COST04-BP05")
                .effort(Effort.LOW)
                .explanation("The store holds what can be computed or fetched again, such as a cache, an index or a "
                        + "report, and is backed up all the same.")
                .impact("Copies are written, stored and paid for every day that nobody will ever restore.")
                .remediation("Turn the backups off, write down how the data is made again and how long that takes, and "
                        + "try it once."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getRecreatable() == Fact.NO || store.getRecreatable() == Fact.UNKNOWN && !oftenDerived(store)) {
            return Outcome.notApplicable();
        }
        if (Backups.taken(store) != Fact.YES) {
            return store.getRecreatable() == Fact.YES && Backups.taken(store) == Fact.NO ? Outcome.satisfied()
                    : Outcome.notApplicable();
        }
        String name = Names.of(store);
        return store.getRecreatable() == Fact.YES
                ? Outcome.violated(name + " is backed up although its data can be made again.",
                        "Making it again takes the place of a backup.")
                : Outcome.unknown("Can the data in " + name + " be made again from elsewhere?", store,
                        DATA_STORE__RECREATABLE);
    }

    private static boolean oftenDerived(DataStore store) {
        return store.getKind() == DataStoreKind.CACHE || store.getKind() == DataStoreKind.SEARCH;
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Stop backing up " + Names.of(store),
                Change.set(store, DATA_STORE__BACKUP, Fact.NO),
                Change.set(store, DATA_STORE__BACKUP_RETENTION_DAYS, null),
                Change.set(store, DATA_STORE__POINT_IN_TIME_RECOVERY, Fact.NO),
                Change.set(store, DATA_STORE__CROSS_REGION_BACKUP, Fact.NO))
                .withTradeOff("After a loss the data is made again, which may take longer than a restore."));
    }
}
