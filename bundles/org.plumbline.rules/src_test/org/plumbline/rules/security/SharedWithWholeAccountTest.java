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
import org.plumbline.model.SecretStore;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SharedWithWholeAccountTest extends RuleTest {

    SharedWithWholeAccountTest() {
        super(new SharedWithWholeAccount());
    }

    @Override
    public Element problem(ModelBuilder b) {
        production(b, "111122223333");
        return shared(b, "arn:aws:iam::444455556666:root", "s3:GetObject");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shared(b, "arn:aws:iam::444455556666:role/reader", "s3:GetObject");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return shared(b, "444455556666", "s3:GetObject");
    }

    @Test
    void anAccountOfTheDrawingIsNoStranger() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        production(b, "444455556666");
        silent(shared(b, "444455556666", "s3:GetObject"));
    }

    @Test
    void deliveringLearnsNothing() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        production(b, "111122223333");
        silent(shared(b, "444455556666", "s3:PutObject"));
    }

    @Test
    void aKeyPolicyNamesItsOwnAccount() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Policy policy = shared(b, "111122223333", "kms:*");
        policy.setResource(b.add(SecretStore.class, "Key"));
        silent(policy);
    }

    private static void production(ModelBuilder b, String number) {
        b.add(Account.class, "Production", a -> a.setAccountId(number));
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
}
