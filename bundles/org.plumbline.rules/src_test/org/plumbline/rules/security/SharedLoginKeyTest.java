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

class SharedLoginKeyTest extends RuleTest {

    SharedLoginKeyTest() {
        super(new SharedLoginKey());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setKeyPair(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setKeyPair(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setPublicAddress(Fact.YES));
    }

    @Test
    void asksOnlyWhereStrangersCouldTryTheLogin() {
        silent(server(ModelBuilder.workload("Shop"), c -> { }));
    }
}
