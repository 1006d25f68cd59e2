/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DetourThroughRegionTest extends RuleTest {

    DetourThroughRegionTest() {
        super(new DetourThroughRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return visited(b, 80);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return visited(b, 1);
    }

    /** The volume of flows between Regions is asked for by the rule on them. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void saysHowMuchComesBack() {
        assertEquals("80 GB a month go from Frankfurt to Price calculator and back.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    private static Compute visited(ModelBuilder b, double back) {
        Region here = b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"));
        Region there = b.add(Region.class, "Ireland", r -> r.setCode("eu-west-1"));
        Compute function = function(b.in(there), c -> { });
        request(b, server(b.in(here), c -> { }), function).setMonthlyGigabytes(100);
        request(b, function, database(b.in(here), s -> { })).setMonthlyGigabytes(back);
        return function;
    }
}
