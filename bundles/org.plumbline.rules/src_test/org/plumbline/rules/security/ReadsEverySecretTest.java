/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ReadsEverySecretTest extends RuleTest {

    ReadsEverySecretTest() {
        super(new ReadsEverySecret());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("Start", p -> p.getStatements().add(Statements.allow("secretsmanager:GetSecretValue", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Start", p -> p.getStatements().add(Statements.allow("secretsmanager:GetSecretValue",
                "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/database-a1b2c3")));
    }

    @Test
    void parametersCountAsWell() {
        fires(ModelBuilder.workload("Shop").policy("Start", p -> p.getStatements().add(
                Statements.allow("ssm:Get*", "arn:aws:ssm:eu-central-1:111122223333:parameter/*"))));
    }

    @Test
    void aPathOfItsOwnIsFine() {
        silent(ModelBuilder.workload("Shop").policy("Start", p -> p.getStatements().add(
                Statements.allow("ssm:GetParameter", "arn:aws:ssm:eu-central-1:111122223333:parameter/shop/*"))));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
