/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UntaggedComponentTest extends RuleTest {

    UntaggedComponentTest() {
        super(new UntaggedComponent());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setTagged(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setTagged(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.practices(p -> p.setCostAllocationTags(Fact.YES));
        return server(b, c -> c.setMonthlyCost(500));
    }

    @Test
    void asksNeitherForPenniesNorWhereNoTagsAreAgreed() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(server(b, c -> c.setMonthlyCost(500)));
        b.practices(p -> p.setCostAllocationTags(Fact.YES));
        silent(server(ModelBuilder.workload("Shop").practices(p -> p.setCostAllocationTags(Fact.YES)),
                c -> c.setMonthlyCost(5)));
    }
}
