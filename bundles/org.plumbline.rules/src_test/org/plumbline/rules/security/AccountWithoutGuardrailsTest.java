/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AccountWithoutGuardrailsTest extends RuleTest {

    AccountWithoutGuardrailsTest() {
        super(new AccountWithoutGuardrails());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.add(Account.class, "Production", a -> a.setGuardrails(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.add(Account.class, "Production", a -> a.setGuardrails(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b.add(Account.class, "Production");
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(ModelBuilder.workload("Shop").add(Account.class, "Production"));
    }
}
