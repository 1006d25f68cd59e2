/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Messaging;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;

class ServiceActsForAnyoneTest extends RuleTest {

    ServiceActsForAnyoneTest() {
        super(new ServiceActsForAnyone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Account account = b.add(Account.class, "Production", a -> a.setAccountId("111122223333"));
        return policy(b.in(account), toTopic());
    }

    @Override
    public Element fine(ModelBuilder b) {
        Statement statement = toTopic();
        statement.getConditions().add("ArnLike aws:SourceArn arn:aws:s3:::invoices");
        return policy(b, statement);
    }

    @Test
    void withoutANumberOfTheAccountThereIsNoFix() {
        assertEquals(List.of(), Engine.fixes(fires(policy(ModelBuilder.workload("Shop"), toTopic()))));
    }

    @Test
    void aRoleIsNoService() {
        Statement statement = toTopic();
        statement.getPrincipals().set(0, "arn:aws:iam::111122223333:role/orders");
        silent(policy(ModelBuilder.workload("Shop"), statement));
    }

    @Test
    void aBucketMayChangeHandsSoItsAccountHasToBeNamed() {
        Statement statement = toTopic();
        statement.getPrincipals().set(0, "Service:s3.amazonaws.com");
        statement.getConditions().add("ArnLike aws:SourceArn arn:aws:s3:::invoices");
        Policy policy = policy(ModelBuilder.workload("Shop"), statement);
        fires(policy);
        statement.getConditions().add("StringEquals aws:SourceAccount 111122223333");
        silent(policy);
    }

    private static Statement toTopic() {
        Statement statement = Statements.allow("sqs:SendMessage", "*");
        statement.getPrincipals().add("Service:sns.amazonaws.com");
        return statement;
    }

    private static Policy policy(ModelBuilder b, Statement statement) {
        Messaging queue = b.add(Messaging.class, "Orders");
        return b.policy("Orders policy", p -> {
            p.setResource(queue);
            p.getStatements().add(statement);
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
