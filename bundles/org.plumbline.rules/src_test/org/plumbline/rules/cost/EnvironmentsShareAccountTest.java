/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Network;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class EnvironmentsShareAccountTest extends RuleTest {

    EnvironmentsShareAccountTest() {
        super(new EnvironmentsShareAccount());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Account account = account(b, Environment.PRODUCTION);
        b.in(account).add(Network.class, "Test network", n -> n.setEnvironment(Environment.TEST));
        return account;
    }

    @Override
    public Element fine(ModelBuilder b) {
        account(b, Environment.TEST);
        return account(b, Environment.PRODUCTION);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void testAndDevelopmentMayLiveTogether() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Account account = account(b, Environment.TEST);
        b.in(account).add(Network.class, "Workbench", n -> n.setEnvironment(Environment.DEVELOPMENT));
        silent(account);
    }

    private static Account account(ModelBuilder b, Environment environment) {
        return b.add(Account.class, "Account", a -> a.setEnvironment(environment));
    }
}
