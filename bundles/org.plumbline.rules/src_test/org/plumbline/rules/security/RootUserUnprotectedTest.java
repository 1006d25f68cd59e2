/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RootUserUnprotectedTest extends RuleTest {

    RootUserUnprotectedTest() {
        super(new RootUserUnprotected());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return account(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return account(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return account(b, Fact.UNKNOWN);
    }

    @Test
    void anEmptyAccountIsNotAskedAbout() {
        silent(ModelBuilder.workload("Shop").add(Account.class, "Production"));
    }

    private static Account account(ModelBuilder b, Fact rootProtected) {
        Account account = b.add(Account.class, "Production", a -> a.setRootProtected(rootProtected));
        database(b.in(account), s -> { });
        return account;
    }
}
