/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__LIFECYCLE;
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

/** Objects that stay in the dearest storage for ever. */
public final class ObjectStoreWithoutLifecycle extends Rule<DataStore> {

    /** Gigabytes below which colder storage saves next to nothing. */
    private static final double SMALL = 100;

    public ObjectStoreWithoutLifecycle() {
        super(DataStore.class, rule("COST-STORE-001", "Object store never moves or deletes old data")
                .medium()
                .bestPractices("COST04-BP05", "SUS04-BP03", "SUS04-BP05")
                .effort(Effort.LOW)
                .explanation("No lifecycle moves ageing objects to colder storage or deletes them, so everything is "
                        + "kept at the highest price for ever.")
                .impact("Storage costs grow every month, and data that was due for deletion turns up in the next "
                        + "audit.")
                .remediation("Move objects to colder storage by age or access, expire what may go, and clear out old "
                        + "versions and broken uploads."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.OBJECT
                || store.isSetStorageGigabytes() && store.getStorageGigabytes() < SMALL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getLifecycle(),
                () -> Outcome.violated(name + " keeps all objects in the same storage for ever.",
                        "Its cost grows with everything that was ever written."),
                "When do objects in " + name + " move to colder storage or expire?", store, DATA_STORE__LIFECYCLE);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Give " + Names.of(store) + " a lifecycle",
                Change.set(store, DATA_STORE__LIFECYCLE, Fact.YES))
                .withTradeOff("Cold objects take longer to read, and expired ones are gone: check legal periods."));
    }
}
