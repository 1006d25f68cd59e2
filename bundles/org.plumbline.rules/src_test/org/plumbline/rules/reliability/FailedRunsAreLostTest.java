/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FailedRunsAreLostTest extends RuleTest {

    FailedRunsAreLostTest() {
        super(new FailedRunsAreLost());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return function(b, c -> c.setDeadLetter(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return function(b, c -> c.setDeadLetter(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return function(b, c -> { });
    }

    @Test
    void aCallerThatIsDrawnDecidesByItsOwnFlow() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute function = function(b, c -> c.setDeadLetter(Fact.NO));
        request(b, client(b), function);
        silent(function);
    }
}
