/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PlainTextSecretsTest extends RuleTest {

    PlainTextSecretsTest() {
        super(new PlainTextSecrets());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return function(b, c -> c.setPlainTextSecrets(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return function(b, c -> c.setPlainTextSecrets(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Compute server = server(b, c -> { });
        request(b, server, database(b, s -> { }));
        return server;
    }

    @Test
    void aSecretStoreIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Element server = unknown(b);
        request(b, (Compute) server, b.add(SecretStore.class, "Passwords"));
        silent(server);
    }
}
