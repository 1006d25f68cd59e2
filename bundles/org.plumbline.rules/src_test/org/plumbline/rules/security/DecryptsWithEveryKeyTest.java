/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DecryptsWithEveryKeyTest extends RuleTest {

    DecryptsWithEveryKeyTest() {
        super(new DecryptsWithEveryKey());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("Read", p -> p.getStatements().add(Statements.allow("kms:Decrypt", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Read", p -> p.getStatements().add(
                Statements.allow("kms:Decrypt", "arn:aws:kms:eu-central-1:111122223333:key/orders")));
    }

    @Test
    void everyActionOfTheServiceCounts() {
        fires(ModelBuilder.workload("Shop").policy("Keys", p -> p.getStatements().add(
                Statements.allow("kms:*", "arn:aws:kms:eu-central-1:111122223333:key/*"))));
    }

    @Test
    void encryptingAloneGivesNothingAway() {
        silent(ModelBuilder.workload("Shop").policy("Write",
                p -> p.getStatements().add(Statements.allow("kms:Encrypt", "*"))));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
