/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PasswordUserTest extends RuleTest {

    PasswordUserTest() {
        super(new PasswordUser());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return user(b, p -> p.setPasswordSignIn(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return user(b, p -> p.setPasswordSignIn(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return user(b, p -> p.setAccessKeys(Fact.NO));
    }

    @Test
    void aUserWithKeysMayBeAProgram() {
        silent(user(ModelBuilder.workload("Shop"), p -> p.setAccessKeys(Fact.YES)));
    }

    @Test
    void rolesHaveNoPasswords() {
        silent(ModelBuilder.workload("Shop").principal("Reader", p -> p.setPasswordSignIn(Fact.YES)));
    }

    private static Principal user(ModelBuilder b, Consumer<? super Principal> facts) {
        return b.principal("anna", p -> {
            p.setKind(PrincipalKind.USER);
            facts.accept(p);
        });
    }
}
