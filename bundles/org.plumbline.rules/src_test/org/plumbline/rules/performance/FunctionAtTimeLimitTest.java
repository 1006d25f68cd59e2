/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FunctionAtTimeLimitTest extends RuleTest {

    FunctionAtTimeLimitTest() {
        super(new FunctionAtTimeLimit());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return function(b, c -> c.setTimeoutSeconds(900));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return function(b, c -> c.setTimeoutSeconds(30));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void othersMayRunAsLongAsTheyLike() {
        silent(container(ModelBuilder.workload("Shop"), "Export", c -> c.setTimeoutSeconds(900)));
    }
}
