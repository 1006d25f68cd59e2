/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SecretWithoutRotationTest extends RuleTest {

    SecretWithoutRotationTest() {
        super(new SecretWithoutRotation());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return secret(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return secret(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return secret(b, Fact.UNKNOWN);
    }

    private static SecretStore secret(ModelBuilder b, Fact rotation) {
        return b.add(SecretStore.class, "Database password", "aws.secretsmanager", s -> {
            s.setKind(SecretKind.SECRET);
            s.setRotation(rotation);
        });
    }
}
