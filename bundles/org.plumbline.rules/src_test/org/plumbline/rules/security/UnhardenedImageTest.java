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

class UnhardenedImageTest extends RuleTest {

    UnhardenedImageTest() {
        super(new UnhardenedImage());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setHardenedImage(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setHardenedImage(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return container(b, "Payments", c -> c.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void asksOnlyForSensitiveData() {
        silent(server(ModelBuilder.workload("Shop"), c -> { }));
    }

    @Test
    void functionsBringNoImage() {
        silent(function(ModelBuilder.workload("Shop"), c -> c.setHardenedImage(Fact.NO)));
    }
}
