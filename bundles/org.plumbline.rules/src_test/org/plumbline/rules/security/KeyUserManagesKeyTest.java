/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class KeyUserManagesKeyTest extends RuleTest {

    private static final String ORDERS = "arn:aws:iam::111122223333:role/orders";
    private static final String ADMIN = "arn:aws:iam::111122223333:role/key-admin";

    KeyUserManagesKeyTest() {
        super(new KeyUserManagesKey());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return keyPolicy(b, grant(ORDERS, "kms:Decrypt"), grant(ORDERS, "kms:Schedule*"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return keyPolicy(b, grant(ORDERS, "kms:Decrypt"), grant(ADMIN, "kms:PutKeyPolicy"));
    }

    @Test
    void theAccountMayHaveAllRights() {
        silent(keyPolicy(ModelBuilder.workload("Shop"), grant("arn:aws:iam::111122223333:root", "kms:*")));
    }

    @Test
    void aRoleWithAllRightsDoesBoth() {
        fires(keyPolicy(ModelBuilder.workload("Shop"), grant(ORDERS, "kms:*")));
    }

    @Test
    void theFixLeavesTheUseOfTheKey() {
        Policy policy = keyPolicy(ModelBuilder.workload("Shop"), grant(ORDERS, "kms:*"));
        Fixes.apply(Engine.fixes(fires(policy)).get(0));
        silent(policy);
        assertTrue(policy.getStatements().get(0).getActions().contains("kms:Decrypt"));
    }

    private static Statement grant(String principal, String action) {
        Statement statement = Statements.allow(action, "*");
        statement.getPrincipals().add(principal);
        return statement;
    }

    private static Policy keyPolicy(ModelBuilder b, Statement... statements) {
        SecretStore key = b.add(SecretStore.class, "Orders key", k -> k.setKind(SecretKind.KEY));
        return b.policy("Orders key policy", p -> {
            p.setResource(key);
            p.getStatements().addAll(List.of(statements));
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
