/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ServersChangedInPlaceTest extends RuleTest {

    ServersChangedInPlaceTest() {
        super(new ServersChangedInPlace());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setImmutable(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setImmutable(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(important(b), c -> { });
    }

    @Test
    void containersAreReplacedAnyway() {
        silent(container(important(ModelBuilder.workload("Shop")), "Catalogue", c -> { }));
    }
}
