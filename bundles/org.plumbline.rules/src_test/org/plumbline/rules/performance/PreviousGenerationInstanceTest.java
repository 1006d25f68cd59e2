/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PreviousGenerationInstanceTest extends RuleTest {

    PreviousGenerationInstanceTest() {
        super(new PreviousGenerationInstance());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setSize("m4.large"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setSize("m7g.large"));
    }

    @Test
    void readsTheClassesOfDatabases() {
        fires(database(ModelBuilder.workload("Shop"), s -> s.setSize("db.r4.xlarge")));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
