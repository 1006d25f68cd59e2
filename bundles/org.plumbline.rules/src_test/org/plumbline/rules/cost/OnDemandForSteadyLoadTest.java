/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OnDemandForSteadyLoadTest extends RuleTest {

    OnDemandForSteadyLoadTest() {
        super(new OnDemandForSteadyLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.STEADY);
            c.setPricing(PricingModel.ON_DEMAND);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> {
            c.setLoadPattern(LoadPattern.STEADY);
            c.setPricing(PricingModel.COMMITTED);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setLoadPattern(LoadPattern.STEADY));
    }
}
