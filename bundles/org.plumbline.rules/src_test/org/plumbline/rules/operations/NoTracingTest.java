/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoTracingTest extends RuleTest {

    NoTracingTest() {
        super(new NoTracing());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return inChain(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return inChain(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return inChain(b, Fact.UNKNOWN);
    }

    private static Compute inChain(ModelBuilder b, Fact tracing) {
        Compute checkout = container(b, "Checkout", c -> c.setTracing(tracing));
        request(b, apiGateway(b, e -> { }), checkout);
        request(b, checkout, container(b, "Prices", c -> { }));
        return checkout;
    }
}
