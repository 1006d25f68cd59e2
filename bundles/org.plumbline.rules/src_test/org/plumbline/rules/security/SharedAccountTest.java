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
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class SharedAccountTest extends RuleTest {

    SharedAccountTest() {
        super(new SharedAccount());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Account account = b.add(Account.class, "Company");
        b.in(account).add(Network.class, "Shop", n -> n.setEnvironment(Environment.PRODUCTION));
        b.in(account).add(Network.class, "Trial", n -> n.setEnvironment(Environment.TEST));
        return account;
    }

    @Override
    public Element fine(ModelBuilder b) {
        return account(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return account(b, Fact.UNKNOWN);
    }

    @Test
    void otherWorkloadsCountAsWell() {
        fires(account(ModelBuilder.workload("Shop"), Fact.NO));
    }

    @Test
    void theFixMovesTheTestEnvironment() {
        Element account = problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(account)).get(0));
        Workload workload = Nodes.workloadOf(account).orElseThrow();
        Account own = (Account) workload.getNodes().get(1);
        assertEquals(List.of("Trial"), own.getNodes().stream().map(Element::getName).toList());
    }

    @Test
    void anEmptyAccountIsNotAskedAbout() {
        silent(ModelBuilder.workload("Shop").add(Account.class, "Production"));
    }

    private static Account account(ModelBuilder b, Fact dedicated) {
        Account account = b.add(Account.class, "Production", a -> a.setDedicated(dedicated));
        database(b.in(account), s -> { });
        return account;
    }
}
