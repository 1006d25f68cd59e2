/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ResourceOpenToEveryoneTest extends RuleTest {

    ResourceOpenToEveryoneTest() {
        super(new ResourceOpenToEveryone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return policyFor(b, statement -> { });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return policyFor(b, statement -> statement.getConditions().add("aws:PrincipalOrgID = o-example"));
    }

    @Test
    void theResourceNeedNotBeDrawn() {
        Policy policy = policyFor(ModelBuilder.workload("Shop"), statement -> { });
        policy.setResource(null);
        fires(policy);
    }

    private static Policy policyFor(ModelBuilder b, Consumer<Statement> facts) {
        DataStore bucket = bucket(b, s -> { });
        return b.policy("Bucket policy", p -> {
            Statement statement = Statements.allow("s3:GetObject", "*");
            statement.getPrincipals().add("*");
            facts.accept(statement);
            p.getStatements().add(statement);
            p.setResource(bucket);
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
