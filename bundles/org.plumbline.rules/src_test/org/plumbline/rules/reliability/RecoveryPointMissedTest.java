/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RecoveryPointMissedTest extends RuleTest {

    RecoveryPointMissedTest() {
        super(new RecoveryPointMissed());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.objectives(o -> o.setRecoveryPointMinutes(15));
        return database(b, s -> {
            s.setBackup(Fact.YES);
            s.setPointInTimeRecovery(Fact.NO);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.objectives(o -> o.setRecoveryPointMinutes(15));
        return database(b, s -> s.setPointInTimeRecovery(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.objectives(o -> o.setRecoveryPointMinutes(15));
        return database(b, s -> s.setBackup(Fact.YES));
    }
}
