/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PassesAnyRoleTest extends RuleTest {

    PassesAnyRoleTest() {
        super(new PassesAnyRole());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("Deploy", p -> p.getStatements().add(Statements.allow("iam:PassRole", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("Deploy", p -> p.getStatements().add(
                Statements.allow("iam:PassRole", "arn:aws:iam::111122223333:role/shop/web")));
    }

    @Test
    void wildcardsCount() {
        fires(ModelBuilder.workload("Shop").policy("Deploy", p -> p.getStatements().add(
                Statements.allow("iam:Pass*", "arn:aws:iam::111122223333:role/*"))));
    }

    @Test
    void aConditionNarrowsIt() {
        Statement toLambda = Statements.allow("iam:PassRole", "*");
        toLambda.getConditions().add("StringEquals iam:PassedToService lambda.amazonaws.com");
        silent(ModelBuilder.workload("Shop").policy("Deploy", p -> p.getStatements().add(toLambda)));
    }

    @Test
    void administratorsAreReportedOnce() {
        silent(ModelBuilder.workload("Shop").policy("Admin",
                p -> p.getStatements().add(Statements.allow("*", "*"))));
    }

    @Test
    void theFixKeepsTheOtherActions() {
        Statement both = Statements.allow("iam:PassRole", "*");
        both.getActions().add("lambda:CreateFunction");
        Policy policy = ModelBuilder.workload("Shop").policy("Deploy", p -> p.getStatements().add(both));
        Fixes.apply(Engine.fixes(fires(policy)).get(0));
        silent(policy);
        assertEquals(List.of("lambda:CreateFunction"), policy.getStatements().get(0).getActions());
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
