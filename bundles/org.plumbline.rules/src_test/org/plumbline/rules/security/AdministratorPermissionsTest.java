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

class AdministratorPermissionsTest extends RuleTest {

    AdministratorPermissionsTest() {
        super(new AdministratorPermissions());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("Everything", p -> p.getStatements().add(Statements.allow("*", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Read orders", p -> p.getStatements().add(
                Statements.allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-central-1:111122223333:table/orders")));
    }

    @Test
    void theProvidersAdministratorPolicyCounts() {
        fires(ModelBuilder.workload("Shop").policy("Admin",
                p -> p.setManagedArn("arn:aws:iam::aws:policy/AdministratorAccess")));
    }

    @Test
    void aKeyPolicyMayNameItselfByAWildcard() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        SecretStore key = b.add(SecretStore.class, "Key");
        silent(b.policy("Key policy", p -> {
            p.setResource(key);
            p.getStatements().add(Statements.allow("*", "*"));
        }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
