/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class LongLivedAccessKeysTest extends RuleTest {

    LongLivedAccessKeysTest() {
        super(new LongLivedAccessKeys());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.principal("Deployer", p -> p.setAccessKeys(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.principal("Deployer", p -> p.setAccessKeys(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.principal("Deployer", p -> p.setKind(PrincipalKind.USER));
    }
}
