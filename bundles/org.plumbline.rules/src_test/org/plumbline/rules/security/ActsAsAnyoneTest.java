/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ActsAsAnyoneTest extends RuleTest {

    ActsAsAnyoneTest() {
        super(new ActsAsAnyone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("Cross", p -> p.getStatements().add(Statements.allow("sts:AssumeRole", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Cross", p -> p.getStatements().add(
                Statements.allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/reader")));
    }

    @Test
    void keysOfEveryUserCount() {
        fires(ModelBuilder.workload("Shop").policy("Helpdesk", p -> p.getStatements().add(
                Statements.allow("iam:CreateAccessKey", "arn:aws:iam::111122223333:user/*"))));
    }

    @Test
    void aTrustIsNoPermissionOfAPrincipal() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        SecretStore key = b.add(SecretStore.class, "Key");
        silent(b.policy("Key policy", p -> {
            p.setResource(key);
            p.getStatements().add(Statements.allow("sts:AssumeRole", "*"));
        }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
