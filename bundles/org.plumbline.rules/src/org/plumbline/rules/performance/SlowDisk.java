/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__STORAGE_CLASS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A spinning disk where somebody waits for single reads. */
public final class SlowDisk extends Rule<DataStore> {

    /** Types of EBS volumes on spinning disks: some hundred single reads a second, however large they are. */
    private static final Set<String> SPINNING = Set.of("st1", "sc1", "standard", "magnetic");
    private static final String FAST = "gp3";

    public SlowDisk() {
        super(DataStore.class, rule("PERF-DISK-001", "Spinning disk serves requests that somebody waits for")
                .medium()
                .bestPractices("PERF03-BP02", "PERF03-BP01")
                .effort(Effort.LOW)
                .explanation("The volume is of a type with spinning disks, which are good at long sequential reads "
                        + "only, and it serves a database or requests.")
                .impact("Every read waits for the disk, and pages that are fast in the test are slow with real data.")
                .remediation("Change the volume to a type on flash with the speed that the load needs. Keep spinning "
                        + "disks for logs and backups."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        String type = store.getStorageClass();
        if (type == null || store.getKind() != DataStoreKind.BLOCK && store.getKind() != DataStoreKind.RELATIONAL) {
            return Outcome.notApplicable();
        }
        if (!SPINNING.contains(type.strip().toLowerCase(Locale.ROOT))) {
            return Outcome.satisfied();
        }
        List<DataFlow> requests = Callers.requests(context.incoming(store));
        return store.getKind() == DataStoreKind.BLOCK && requests.isEmpty() ? Outcome.notApplicable()
                : Outcome.violated(Names.of(store) + " serves requests from disks of type " + type + ".",
                        "Spinning disks do some hundred single reads a second, whatever is paid for.", requests);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Use disks of type " + FAST + " for " + Names.of(store),
                Change.set(store, DATA_STORE__STORAGE_CLASS, FAST))
                .withTradeOff("A gigabyte costs about twice as much as on the cheapest spinning disk."));
    }
}
