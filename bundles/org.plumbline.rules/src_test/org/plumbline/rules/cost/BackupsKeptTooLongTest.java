/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class BackupsKeptTooLongTest extends RuleTest {

    BackupsKeptTooLongTest() {
        super(new BackupsKeptTooLong());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setBackupRetentionDays(3650));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setBackupRetentionDays(35));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void aSchemeMayAskForYears() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.objectives(o -> o.getComplianceSchemes().add("SOX"));
        silent(problem(b));
    }

    @Test
    void testDataIsMadeAgain() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Account account = b.add(Account.class, "Test", a -> a.setEnvironment(Environment.TEST));
        fires(fine(b.in(account)));
    }
}
