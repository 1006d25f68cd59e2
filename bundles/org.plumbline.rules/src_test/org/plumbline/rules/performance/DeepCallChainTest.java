/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DeepCallChainTest extends RuleTest {

    DeepCallChainTest() {
        super(new DeepCallChain());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return chain(b, 5);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return chain(b, 4);
    }

    /** What a flow does not say to wait for is not counted. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void namesTheEndsOfTheRow() {
        assertEquals("Each waits for the next: Front door → Service 1 → … → Service 5 → Orders.",
                fires(chain(ModelBuilder.workload("Shop"), 5)).why());
    }

    private static Element chain(ModelBuilder b, int services) {
        Node first = loadBalancer(b, e -> { });
        Node last = first;
        for (int i = 1; i <= services; i++) {
            Compute next = container(b, "Service " + i, c -> { });
            request(b, last, next);
            last = next;
        }
        request(b, last, database(b, s -> { }));
        return first;
    }
}
