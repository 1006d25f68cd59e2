/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Identity;
import org.plumbline.model.IdentityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SignInWithoutSecondFactorTest extends RuleTest {

    SignInWithoutSecondFactorTest() {
        super(new SignInWithoutSecondFactor());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return identity(b, IdentityKind.DIRECTORY, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return identity(b, IdentityKind.DIRECTORY, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return identity(b, IdentityKind.USER_POOL, Fact.UNKNOWN);
    }

    @Test
    void customersWithLittleToLoseMayUsePasswords() {
        silent(identity(ModelBuilder.workload("Shop"), IdentityKind.USER_POOL, Fact.NO));
    }

    @Test
    void customersWithPersonalDataMayNot() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        fires(identity(b, IdentityKind.USER_POOL, Fact.NO));
    }

    private static Identity identity(ModelBuilder b, IdentityKind kind, Fact multiFactor) {
        return b.add(Identity.class, "Sign-in", i -> {
            i.setKind(kind);
            i.setMultiFactor(multiFactor);
        });
    }
}
