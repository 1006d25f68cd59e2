/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoHealthCheckTest extends RuleTest {

    NoHealthCheckTest() {
        super(new NoHealthCheck());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balanced(b, c -> c.setHealthCheck(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setHealthCheck(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return balanced(b, c -> { });
    }
}
