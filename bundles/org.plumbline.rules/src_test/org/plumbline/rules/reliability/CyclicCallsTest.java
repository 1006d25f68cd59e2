/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CyclicCallsTest extends RuleTest {

    CyclicCallsTest() {
        super(new CyclicCalls());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Compute orders = container(b, "Order service", c -> { });
        Compute stock = container(b, "Stock service", c -> { });
        request(b, orders, stock);
        request(b, stock, orders);
        return orders;
    }

    @Override
    public Element fine(ModelBuilder b) {
        Compute orders = container(b, "Order service", c -> { });
        Compute stock = container(b, "Stock service", c -> { });
        request(b, orders, stock);
        b.flow(stock, orders, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        return orders;
    }

    /** A flow that is not said to wait is none of the rule's business. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void namesTheCircle() {
        Element orders = problem(ModelBuilder.workload("Shop"));
        assertEquals("2 components wait for each other: Order service → Stock service → Order service.",
                fires(orders).message());
    }

    @Test
    void aComponentMayWaitForItself() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute own = container(b, "Order service", c -> { });
        request(b, own, own);
        assertEquals("Order service calls itself and waits: Order service → Order service.", fires(own).message());
    }
}
