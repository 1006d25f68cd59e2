/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnencryptedAtRestTest extends RuleTest {

    UnencryptedAtRestTest() {
        super(new UnencryptedAtRest());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setEncryptedAtRest(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setEncryptedAtRest(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> { });
    }

    @Test
    void whatTheServiceGuaranteesIsNotAsked() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> { }));
    }
}
