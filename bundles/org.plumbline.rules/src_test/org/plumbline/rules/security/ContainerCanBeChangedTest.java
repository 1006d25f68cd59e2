/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ContainerCanBeChangedTest extends RuleTest {

    ContainerCanBeChangedTest() {
        super(new ContainerCanBeChanged());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return container(b, "Image resizer", c -> c.setReadOnlyRoot(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return container(b, "Image resizer", c -> c.setReadOnlyRoot(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return container(b, "Payments", c -> c.setDataClass(DataClass.SECRET));
    }

    @Test
    void asksOnlyWhereItHandlesSensitiveData() {
        silent(container(ModelBuilder.workload("Shop"), "Image resizer", c -> { }));
    }
}
