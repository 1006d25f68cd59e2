/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ComputeWithoutLogsTest extends RuleTest {

    ComputeWithoutLogsTest() {
        super(new ComputeWithoutLogs());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balanced(b, c -> c.setLogging(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setLogging(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return balanced(b, c -> { });
    }

    @Test
    void aSketchIsNotAsked() {
        silent(balanced(ModelBuilder.workload("Shop"), c -> { }));
    }

    @Test
    void functionsOfLambdaLogByThemselves() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        Compute function = function(b, c -> { });
        request(b, client(b), function);
        silent(function);
    }
}
