/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SecretInPlainParameterTest extends RuleTest {

    SecretInPlainParameterTest() {
        super(new SecretInPlainParameter());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return parameter(b, "partner-key", s -> {
            s.setDataClass(DataClass.SECRET);
            s.setEncryptedAtRest(Fact.NO);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return parameter(b, "partner-key", s -> {
            s.setDataClass(DataClass.SECRET);
            s.setEncryptedAtRest(Fact.YES);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return parameter(b, "database-password", s -> s.setEncryptedAtRest(Fact.NO));
    }

    @Test
    void ordinarySettingsMayBeRead() {
        silent(parameter(ModelBuilder.workload("Shop"), "page-size", s -> s.setEncryptedAtRest(Fact.NO)));
    }

    @Test
    void asksWhetherASecretIsStoredEncrypted() {
        assertEquals("encryptedAtRest", asks(parameter(ModelBuilder.workload("Shop"), "partner-key",
                s -> s.setDataClass(DataClass.SECRET))).feature().getName());
    }

    private static SecretStore parameter(ModelBuilder b, String name, Consumer<? super SecretStore> facts) {
        return b.add(SecretStore.class, name, "aws.parameterstore", s -> {
            s.setKind(SecretKind.PARAMETER);
            facts.accept(s);
        });
    }
}
