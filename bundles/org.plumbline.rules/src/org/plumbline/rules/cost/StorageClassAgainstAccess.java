/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__ACCESS_PATTERN;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__STORAGE_CLASS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.AccessPattern;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.StorageClasses;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/**
 * Storage that is priced for another use of the data. Prices of S3 in us-east-1, 2025, in US dollars a gigabyte and
 * month: Standard 0.023, Standard-IA 0.0125, Glacier Instant Retrieval 0.004.
 */
public final class StorageClassAgainstAccess extends Rule<DataStore> {

    /** Gigabytes; less is not worth a change. */
    private static final double SMALL = 100;
    /** Gigabytes from which on it is worth asking. */
    private static final double LARGE = 1000;

    public StorageClassAgainstAccess() {
        super(DataStore.class, rule("COST-STORE-002", "Storage class does not fit how the data is read")
                .medium()
                .bestPractices("COST06-BP02", "COST05-BP06", "SUS04-BP02")
                .effort(Effort.LOW)
                .explanation("Data that is hardly ever read lies in storage that is dear to keep, or data that is read "
                        + "every day lies in storage that charges for each read.")
                .impact("The same data costs about twice what it has to, more with each month.")
                .remediation("Keep what is read daily in the standard class, move what is read monthly to an "
                        + "infrequent-access class and what is read yearly to an archive. Let changing use be tiered "
                        + "automatically."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!hasClasses(store) || store.getLifecycle() == Fact.YES
                || !store.isSetStorageGigabytes() || store.getStorageGigabytes() < SMALL) {
            return Outcome.notApplicable();
        }
        Optional<StorageClasses> madeFor = StorageClasses.of(store);
        boolean worthAsking = store.getStorageGigabytes() >= LARGE;
        String name = Names.of(store);
        if (store.getAccessPattern() == AccessPattern.UNKNOWN) {
            return worthAsking && madeFor.isPresent() && madeFor.get() != StorageClasses.AUTOMATIC
                    ? Outcome.unknown("How often is the data in " + name + " read?", store, DATA_STORE__ACCESS_PATTERN)
                    : Outcome.notApplicable();
        }
        if (madeFor.isEmpty()) {
            return worthAsking ? Outcome.unknown("Which storage class does " + name + " use?", store,
                    DATA_STORE__STORAGE_CLASS) : Outcome.notApplicable();
        }
        StorageClasses wrong = seldom(store) ? StorageClasses.HOT
                : store.getAccessPattern() == AccessPattern.FREQUENT ? StorageClasses.COLD : null;
        return madeFor.get() != wrong ? Outcome.satisfied()
                : Outcome.violated("The data in " + name + " is read "
                        + (seldom(store) ? "seldom" : "every day") + " and lies in " + store.getStorageClass() + ".",
                        seldom(store) ? "Keeping it there costs about twice as much as in a class for such data."
                                : "Each read is charged there.");
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        String better = !seldom(store) ? "STANDARD"
                : store.getAccessPattern() == AccessPattern.RARE && store.getKind() == DataStoreKind.OBJECT
                        ? "GLACIER_IR" : "STANDARD_IA";
        return List.of(Fix.of("Keep the data of " + Names.of(store) + " in " + better,
                Change.set(store, DATA_STORE__STORAGE_CLASS, better))
                .withTradeOff(seldom(store) ? "Reads are charged, and objects are billed for a least time."
                        : "Keeping the data costs more."));
    }

    private static boolean seldom(DataStore store) {
        return store.getAccessPattern() == AccessPattern.INFREQUENT || store.getAccessPattern() == AccessPattern.RARE;
    }

    private static boolean hasClasses(DataStore store) {
        return switch (store.getKind()) {
            case OBJECT, FILE, KEY_VALUE -> true;
            default -> false;
        };
    }
}
