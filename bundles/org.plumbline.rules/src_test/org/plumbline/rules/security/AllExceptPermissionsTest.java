/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Effect;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AllExceptPermissionsTest extends RuleTest {

    AllExceptPermissionsTest() {
        super(new AllExceptPermissions());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Statement statement = Statements.allow("s3:GetObject", "arn:aws:s3:::orders/*");
        statement.getResources().clear();
        statement.getNotResources().add("arn:aws:s3:::payroll/*");
        return b.policy("Read most", p -> p.getStatements().add(statement));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Read orders",
                p -> p.getStatements().add(Statements.allow("s3:GetObject", "arn:aws:s3:::orders/*")));
    }

    @Test
    void allActionsButAFewOnOneResourceCount() {
        fires(allBut(ModelBuilder.workload("Shop"), "s3:DeleteBucket", "arn:aws:s3:::orders"));
    }

    @Test
    void onEverythingItMakesAnAdministrator() {
        silent(allBut(ModelBuilder.workload("Shop"), "iam:*", "*"));
    }

    @Test
    void denyingAllButAFewIsFine() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Policy policy = allBut(b, "s3:GetObject", "arn:aws:s3:::orders");
        policy.getStatements().get(0).setEffect(Effect.DENY);
        silent(policy);
    }

    private static Policy allBut(ModelBuilder b, String action, String resource) {
        Statement statement = Statements.allow(action, resource);
        statement.getActions().clear();
        statement.getNotActions().add(action);
        return b.policy("Most of it", p -> p.getStatements().add(statement));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
