/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ShortBackupRetentionTest extends RuleTest {

    ShortBackupRetentionTest() {
        super(new ShortBackupRetention());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setBackupRetentionDays(1));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setBackupRetentionDays(7));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setBackup(Fact.YES));
    }
}
