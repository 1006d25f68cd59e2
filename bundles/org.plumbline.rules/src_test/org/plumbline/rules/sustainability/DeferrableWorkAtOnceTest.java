/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DeferrableWorkAtOnceTest extends RuleTest {

    DeferrableWorkAtOnceTest() {
        super(new DeferrableWorkAtOnce());
    }

    @Override
    public Element problem(ModelBuilder b) {
        DataFlow flow = call(b);
        flow.setDeferrable(Fact.YES);
        return flow;
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataFlow flow = call(b);
        flow.setDeferrable(Fact.YES);
        flow.setInteraction(Interaction.ASYNCHRONOUS);
        return flow;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(b);
    }

    @Test
    void anAnswerThatIsNeededIsWaitedFor() {
        DataFlow flow = call(ModelBuilder.workload("Shop"));
        flow.setDeferrable(Fact.NO);
        silent(flow);
    }

    @Test
    void asksOnlyWherePeaksSizeTheWorker() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(request(b, container(b, "Shop", c -> { }), container(b, "Invoices", c -> { })));
    }

    private static DataFlow call(ModelBuilder b) {
        return request(b, container(b, "Shop", c -> { }),
                container(b, "Invoices", c -> {
                    c.setLoadPattern(LoadPattern.SPIKY);
                    c.setScaling(Scaling.AUTOMATIC);
                }));
    }
}
