/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;

/** What is known of the backups of a data store. */
public final class Backups {

    private Backups() {
    }

    /** Whether losing the store loses data that exists nowhere else and cannot be made again. */
    public static boolean matter(DataStore store) {
        return store.getRecreatable() != Fact.YES && switch (store.getKind()) {
            case CACHE, OBJECT, OTHER -> false;
            default -> true;
        };
    }

    /** Whether it is backed up: recovery to a point in time is a backup, one that is kept for no day is none. */
    public static Fact taken(DataStore store) {
        if (store.getPointInTimeRecovery() == Fact.YES) {
            return Fact.YES;
        }
        if (store.isSetBackupRetentionDays()) {
            return store.getBackupRetentionDays() > 0 ? Fact.YES : Fact.NO;
        }
        return store.getBackup();
    }
}
