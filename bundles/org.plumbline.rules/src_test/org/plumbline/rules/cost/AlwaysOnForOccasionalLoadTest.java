/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AlwaysOnForOccasionalLoadTest extends RuleTest {

    AlwaysOnForOccasionalLoadTest() {
        super(new AlwaysOnForOccasionalLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setScaling(Scaling.FIXED);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setScaling(Scaling.SCHEDULED);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setLoadPattern(LoadPattern.OCCASIONAL));
    }
}
