/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__VERSION_EXPIRY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Old versions that outlive their successors. */
public final class VersionsKeptForEver extends Rule<DataStore> {

    public VersionsKeptForEver() {
        super(DataStore.class, rule("SUS-DATA-002", "Old versions of objects are never deleted")
                .medium()
                .bestPractices("SUS04-BP03", "SUS04-BP05", "COST04-BP05")
                .effort(Effort.LOW)
                .explanation("The store keeps overwritten and deleted objects, and nothing deletes the old versions "
                        + "after a time. Its lifecycle looks at the current ones only.")
                .impact("Storage grows with every change, and personal data that was deleted is still there.")
                .remediation("Delete versions some weeks after they were replaced, keep the last few where that is "
                        + "safer, and clear away markers of deleted objects."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getVersioning() != Fact.YES || store.getWriteOnce() == Fact.YES || noLifecycleAtAll(store)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getVersionExpiry(),
                () -> Outcome.violated(name + " keeps every old version for ever.",
                        "What was replaced or deleted stays, and is stored in several places."),
                "When are old versions in " + name + " deleted?", store, DATA_STORE__VERSION_EXPIRY);
    }

    /** That is a finding of its own. */
    private static boolean noLifecycleAtAll(DataStore store) {
        return store.getKind() == DataStoreKind.OBJECT && store.getLifecycle() == Fact.NO;
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Delete old versions in " + Names.of(store) + " after a time",
                Change.set(store, DATA_STORE__VERSION_EXPIRY, Fact.YES))
                .withTradeOff("A mistake that is noticed after that time cannot be undone."));
    }
}
