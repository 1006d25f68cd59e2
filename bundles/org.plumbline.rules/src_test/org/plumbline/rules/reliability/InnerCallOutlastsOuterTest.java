/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class InnerCallOutlastsOuterTest extends RuleTest {

    InnerCallOutlastsOuterTest() {
        super(new InnerCallOutlastsOuter());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return inner(b, 2000);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return inner(b, 1000);
    }

    /** Timeouts that nobody names are asked for by other rules. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void showsTheArithmeticAndTheOuterCall() {
        assertEquals("Order service → Orders waits up to 6000 ms (3 × 2000), but Web server → Front door gives up "
                + "after 3000.", fires(inner(ModelBuilder.workload("Shop"), 2000)).message());
    }

    /** A call through a load balancer that serves a call with three tries. */
    private static DataFlow inner(ModelBuilder b, double millis) {
        NetworkEntry balancer = loadBalancer(b, e -> { });
        Compute service = container(b, "Order service", c -> { });
        request(b, server(b, c -> { }), balancer).setTimeoutMillis(3000);
        request(b, balancer, service);
        DataFlow inner = request(b, service, database(b, s -> { }));
        inner.setTimeoutMillis(millis);
        inner.setRetries(2);
        inner.setBackoff(Fact.YES);
        return inner;
    }
}
