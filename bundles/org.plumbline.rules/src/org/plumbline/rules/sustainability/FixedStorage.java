/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__STORAGE_AUTOSCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Storage that was bought ahead of the data. */
public final class FixedStorage extends Rule<DataStore> {

    /** Gigabytes below which there is little to save. */
    private static final double SMALL = 100;

    public FixedStorage() {
        super(DataStore.class, rule("SUS-STORE-001", "Storage is provisioned ahead instead of growing")
                .medium()
                .bestPractices("SUS04-BP04", "COST09-BP03")
                .effort(Effort.LOW)
                .explanation("The storage of the data store has a fixed size that was chosen for years to come and "
                        + "does not grow by itself.")
                .impact("Empty disks are powered and paid for, and when they are full after all the service stops.")
                .remediation("Start with what the data needs now, let storage grow by itself up to a limit, and alarm "
                        + "on its free space."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.RELATIONAL || !store.isSetStorageGigabytes()
                || store.getStorageGigabytes() < SMALL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getStorageAutoscaling(),
                () -> Outcome.violated(name + " has " + Figures.text(store.getStorageGigabytes())
                        + " GB of storage that does not grow by itself.",
                        "A fixed size is empty for long and full at the worst moment."),
                "Does the storage of " + name + " grow by itself?", store, DATA_STORE__STORAGE_AUTOSCALING);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Let the storage of " + Names.of(store) + " grow by itself",
                Change.set(store, DATA_STORE__STORAGE_AUTOSCALING, Fact.YES))
                .withTradeOff("A runaway job can fill, and bill, storage up to the limit."));
    }
}
