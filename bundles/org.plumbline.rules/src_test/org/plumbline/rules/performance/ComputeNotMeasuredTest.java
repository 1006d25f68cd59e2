/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ComputeNotMeasuredTest extends RuleTest {

    ComputeNotMeasuredTest() {
        super(new ComputeNotMeasured());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balanced(b, c -> c.setMetrics(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setMetrics(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return balanced(b, c -> { });
    }

    @Test
    void functionsAreMeasuredByTheirService() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute function = function(b, c -> c.setMetrics(Fact.NO));
        request(b, client(b), function);
        silent(function);
    }

    @Test
    void testSystemsNeedNoDetail() {
        silent(balanced(ModelBuilder.workload("Shop"), c -> {
            c.setMetrics(Fact.NO);
            c.setEnvironment(Environment.DEVELOPMENT);
        }));
    }
}
