/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DataStoreWithoutBackupTest extends RuleTest {

    DataStoreWithoutBackupTest() {
        super(new DataStoreWithoutBackup());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setBackup(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setPointInTimeRecovery(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> { });
    }

    @Test
    void keepingBackupsForNoDayIsNone() {
        fires(database(ModelBuilder.workload("Shop"), s -> s.setBackupRetentionDays(0)));
    }
}
