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

class DeletableEntryTest extends RuleTest {

    DeletableEntryTest() {
        super(new DeletableEntry());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return loadBalancer(b, e -> e.setDeletionProtection(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return loadBalancer(b, e -> e.setDeletionProtection(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return loadBalancer(b, e -> { });
    }

    @Test
    void mayGoWhereAnOutageDoesNotMatter() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.LOW);
        silent(loadBalancer(b, e -> e.setDeletionProtection(Fact.NO)));
    }
}
