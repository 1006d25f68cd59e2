/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SharedWithWholeAccountTest extends RuleTest {

    SharedWithWholeAccountTest() {
        super(new SharedWithWholeAccount());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return shared(b, "arn:aws:iam::444455556666:root", "s3:GetObject");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shared(b, "arn:aws:iam::444455556666:role/reader", "s3:GetObject");
    }

    @Test
    void anAccountOfTheDrawingIsNoStranger() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(Account.class, "Production", a -> a.setAccountId("444455556666"));
        silent(shared(b, "444455556666", "s3:GetObject"));
    }

    @Test
    void deliveringLearnsNothing() {
        silent(shared(ModelBuilder.workload("Shop"), "444455556666", "s3:PutObject"));
    }

    private static Policy shared(ModelBuilder b, String principal, String action) {
        DataStore store = bucket(b, s -> { });
        Statement statement = Statements.allow(action, "arn:aws:s3:::invoices/*");
        statement.getPrincipals().add(principal);
        return b.policy("Invoices policy", p -> {
            p.setResource(store);
            p.getStatements().add(statement);
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
