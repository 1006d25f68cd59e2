/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class HungCopyStaysTest extends RuleTest {

    HungCopyStaysTest() {
        super(new HungCopyStays());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setSelfHealing(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setSelfHealing(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return balanced(b, c -> { });
    }

    @Test
    void asksOnlyBehindALoadBalancer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        silent(server(b, c -> { }));
    }
}
