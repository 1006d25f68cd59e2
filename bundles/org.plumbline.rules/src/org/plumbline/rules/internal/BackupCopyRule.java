/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.validation.Context;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule on where a further copy of a data store's backups is kept. */
public abstract class BackupCopyRule extends Rule<DataStore> {

    protected BackupCopyRule(RuleInfo.Builder info) {
        super(DataStore.class, info);
    }

    @Override
    public final Outcome check(DataStore store, Context context) {
        if (!isKept(store) || !applies(store, context) || Environments.serveTheTeam(store, context)) {
            return Outcome.notApplicable();
        }
        return decide(store, Names.of(store), context);
    }

    /** Whether the copy matters for this store, which has backups or data that exists nowhere else. */
    protected abstract boolean applies(DataStore store, Context context);

    protected abstract Outcome decide(DataStore store, String name, Context context);

    /** A store without any backup has a rule of its own. */
    private static boolean isKept(DataStore store) {
        return store.getKind() == DataStoreKind.OBJECT ? store.getRecreatable() == Fact.NO
                : Backups.matter(store) && Backups.taken(store) == Fact.YES;
    }
}
