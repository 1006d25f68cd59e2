/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PowerfulUserWithoutSecondFactorTest extends RuleTest {

    PowerfulUserWithoutSecondFactorTest() {
        super(new PowerfulUserWithoutSecondFactor());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return administrator(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return administrator(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return administrator(b, Fact.UNKNOWN);
    }

    @Test
    void aRuleForEverybodyIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.practices(p -> p.setMultiFactorAuthentication(Fact.YES));
        silent(administrator(b, Fact.UNKNOWN));
    }

    @Test
    void othersAreLeftToTheIdentityProvider() {
        silent(ModelBuilder.workload("Shop").principal("anna", p -> {
            p.setKind(PrincipalKind.USER);
            p.setMultiFactor(Fact.NO);
        }));
    }

    private static Principal administrator(ModelBuilder b, Fact multiFactor) {
        Policy policy = b.policy("Admin", p -> p.setManagedArn("arn:aws:iam::aws:policy/AdministratorAccess"));
        return b.principal("anna", p -> {
            p.setKind(PrincipalKind.USER);
            p.setMultiFactor(multiFactor);
            p.getPolicies().add(policy);
        });
    }
}
