/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrafficBetweenZonesAddsUpTest extends RuleTest {

    TrafficBetweenZonesAddsUpTest() {
        super(new TrafficBetweenZonesAddsUp());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return flows(b, 7);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return flows(b, 3);
    }

    /** The volume of single flows is asked for by the rule on them. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void sumsUpAndSaysTheCost() {
        assertEquals("7 flows carry 5600 GB a month between zones, which costs about 112 US dollars.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    @Test
    void aSingleFlowIsAnotherRulesConcern() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Element workload = flows(b, 1);
        b.workload().getFlows().get(0).setMonthlyGigabytes(100_000);
        silent(workload);
    }

    private static Element flows(ModelBuilder b, int count) {
        Compute web = server(b.in(b.add(AvailabilityZone.class, "a", z -> z.setCode("eu-west-1a"))), c -> { });
        AvailabilityZone other = b.add(AvailabilityZone.class, "b", z -> z.setCode("eu-west-1b"));
        for (int i = 0; i < count; i++) {
            request(b, web, container(b.in(other), "Service " + i, c -> { })).setMonthlyGigabytes(800);
        }
        return b.workload();
    }
}
