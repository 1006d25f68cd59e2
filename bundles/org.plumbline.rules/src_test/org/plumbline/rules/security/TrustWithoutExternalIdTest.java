/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrustWithoutExternalIdTest extends RuleTest {

    TrustWithoutExternalIdTest() {
        super(new TrustWithoutExternalId());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.principal("Auditor", p -> {
            p.getTrusted().add("arn:aws:iam::111122223333:root");
            p.setExternalIdRequired(Fact.NO);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.principal("Auditor", p -> {
            p.getTrusted().add("arn:aws:iam::111122223333:root");
            p.setExternalIdRequired(Fact.YES);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.principal("Auditor", p -> p.getTrusted().add("111122223333"));
    }

    @Test
    void ownAccountsAreNoStrangers() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(Account.class, "Production", a -> a.setAccountId("111122223333"));
        silent(unknown(b));
    }
}
