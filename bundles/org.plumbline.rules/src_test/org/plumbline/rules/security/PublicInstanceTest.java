/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PublicInstanceTest extends RuleTest {

    PublicInstanceTest() {
        super(new PublicInstance());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setPublicAddress(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setPublicAddress(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b.in(b.add(Subnet.class, "Public", s -> s.setPublicAccess(Fact.YES))), c -> { });
    }
}
