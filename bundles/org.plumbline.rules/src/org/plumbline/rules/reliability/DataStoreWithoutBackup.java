/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__POINT_IN_TIME_RECOVERY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data that exists once. */
public final class DataStoreWithoutBackup extends Rule<DataStore> {

    private static final double DAYS = 14;

    public DataStoreWithoutBackup() {
        super(DataStore.class, rule("REL-BACKUP-001", "Data store is not backed up")
                .high()
                .bestPractices("REL09-BP01", "REL09-BP03")
                .effort(Effort.LOW)
                .explanation("No backup is taken automatically. Copies in other zones do not help, because a wrong "
                        + "deletion reaches them within a second.")
                .impact("A mistaken command, a broken release or ransomware destroys the data for good.")
                .remediation("Turn on automatic backups with recovery to a point in time. Keep a copy in another "
                        + "account and try to restore it."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!Backups.matter(store)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(Backups.taken(store),
                () -> Outcome.violated(name + " is not backed up automatically.",
                        "What is deleted or overwritten by mistake cannot be brought back."),
                "Is " + name + " backed up automatically?", store, DATA_STORE__BACKUP);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Back up " + Names.of(store) + " and keep the backups for two weeks",
                Change.set(store, DATA_STORE__BACKUP, Fact.YES),
                Change.set(store, DATA_STORE__BACKUP_RETENTION_DAYS, DAYS),
                Change.set(store, DATA_STORE__POINT_IN_TIME_RECOVERY, Fact.YES))
                .withTradeOff("Raises cost by the storage of the backups."));
    }
}
