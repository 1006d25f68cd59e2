/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Principal;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class MetadataWithoutTokenTest extends RuleTest {

    MetadataWithoutTokenTest() {
        super(new MetadataWithoutToken());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setMetadataTokens(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setMetadataTokens(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Principal role = b.principal("Web role", p -> { });
        return server(b, c -> c.setPrincipal(role));
    }

    @Test
    void withoutARoleThereIsNothingToSteal() {
        silent(server(ModelBuilder.workload("Shop"), c -> { }));
    }

    @Test
    void functionsHaveNoMetadataService() {
        silent(function(ModelBuilder.workload("Shop"), c -> c.setMetadataTokens(Fact.NO)));
    }
}
