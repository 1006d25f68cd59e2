/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RoleTrustsAnyoneTest extends RuleTest {

    RoleTrustsAnyoneTest() {
        super(new RoleTrustsAnyone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.principal("Importer", p -> p.getTrusted().add("*"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.principal("Importer", p -> p.getTrusted().add("lambda.amazonaws.com"));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
