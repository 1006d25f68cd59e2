/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__STORAGE_CLASS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/**
 * Disks of a type with a cheaper successor. Prices of EBS in us-east-1, 2025, in US dollars a gigabyte and month: gp2
 * 0.10, gp3 0.08.
 */
public final class OldVolumeType extends Rule<DataStore> {

    /** Gigabytes from which on it is worth asking. */
    private static final double LARGE = 500;
    private static final Set<String> OLD = Set.of("gp2", "standard", "magnetic");
    private static final String NEW = "gp3";

    public OldVolumeType() {
        super(DataStore.class, rule("COST-VOLUME-001", "Disk is of a type that has a cheaper successor")
                .medium()
                .bestPractices("COST06-BP02", "COST10-BP02", "PERF03-BP01", "SUS05-BP02")
                .effort(Effort.LOW)
                .explanation("The disk is of type gp2 or magnetic. The successor gp3 is up to a fifth cheaper for each "
                        + "gigabyte, and its speed does not depend on its size.")
                .impact("Storage costs more than it has to, and disks are bought larger than the data to be fast "
                        + "enough.")
                .remediation("Change the type to gp3, which works while the disk is in use, then shrink disks that "
                        + "were bought large for speed."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.BLOCK && store.getKind() != DataStoreKind.RELATIONAL) {
            return Outcome.notApplicable();
        }
        String type = store.getStorageClass();
        if (type == null || type.isBlank()) {
            return store.getKind() == DataStoreKind.BLOCK && store.getStorageGigabytes() >= LARGE
                    ? Outcome.unknown("Which volume type is " + Names.of(store) + "?", store,
                            DATA_STORE__STORAGE_CLASS)
                    : Outcome.notApplicable();
        }
        return OLD.contains(type.strip().toLowerCase(Locale.ROOT))
                ? Outcome.violated(Names.of(store) + " uses disks of type " + type + ".",
                        "Its successor is cheaper and at least as fast.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Use disks of type " + NEW + " for " + Names.of(store),
                Change.set(store, DATA_STORE__STORAGE_CLASS, NEW))
                .withTradeOff("Very large gp2 disks are faster than the least speed of gp3: set its speed to match."));
    }
}
