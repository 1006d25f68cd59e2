/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PricingModel;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class InterruptibleWorkOnDemandTest extends RuleTest {

    InterruptibleWorkOnDemandTest() {
        super(new InterruptibleWorkOnDemand());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return batch(b, c -> {
            c.setInterruptible(Fact.YES);
            c.setPricing(PricingModel.ON_DEMAND);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return batch(b, c -> {
            c.setInterruptible(Fact.YES);
            c.setPricing(PricingModel.SPOT);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return batch(b, c -> { });
    }

    @Test
    void asksForThePriceOfWhatMayStop() {
        assertEquals(COMPONENT__PRICING, asks(server(ModelBuilder.workload("Shop"),
                c -> c.setInterruptible(Fact.YES))).feature());
    }

    @Test
    void whatMustNotStopStaysOnDemand() {
        silent(batch(ModelBuilder.workload("Shop"), c -> {
            c.setInterruptible(Fact.NO);
            c.setPricing(PricingModel.ON_DEMAND);
        }));
    }

    @Test
    void serversAreNotAskedAbout() {
        silent(server(ModelBuilder.workload("Shop"), c -> c.setPricing(PricingModel.ON_DEMAND)));
    }

    private static Compute batch(ModelBuilder b, Consumer<Compute> facts) {
        return b.add(Compute.class, "Nightly report", "aws.batch", c -> {
            c.setKind(ComputeKind.BATCH);
            facts.accept(c);
        });
    }
}
