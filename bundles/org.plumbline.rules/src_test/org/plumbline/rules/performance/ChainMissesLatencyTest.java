/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class ChainMissesLatencyTest extends RuleTest {

    ChainMissesLatencyTest() {
        super(new ChainMissesLatency());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return shop(b, 400);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shop(b, 50);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Element web = shop(b, 400);
        ((DataStore) b.workload().getFlows().get(1).getTarget()).unsetLatencyMillis();
        return web;
    }

    @Test
    void showsTheSum() {
        Finding finding = fires(shop(ModelBuilder.workload("Shop"), 400));
        assertEquals("Requests to Web server take at least 620 ms; users accept 300.", finding.message());
        assertEquals("They wait for each of these in turn: Web server → Order service → Orders.", finding.why());
    }

    @Test
    void countsTheDistanceBetweenRegions() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setLatencyMillis(300));
        Region here = b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"));
        Region there = b.add(Region.class, "Sydney", r -> r.setCode("ap-southeast-2"));
        Compute web = server(b.in(here), c -> c.setLatencyMillis(200));
        request(b, web, database(b.in(there), s -> { }));
        assertEquals("Requests to Web server take at least 365 ms, 165 of them between Regions; users accept 300.",
                fires(web).message());
    }

    private static Compute shop(ModelBuilder b, double millisOfDatabase) {
        b.objectives(o -> o.setLatencyMillis(300));
        Compute web = server(b, c -> c.setLatencyMillis(100));
        Compute orders = container(b, "Order service", c -> c.setLatencyMillis(120));
        request(b, web, orders);
        request(b, orders, database(b, s -> s.setLatencyMillis(millisOfDatabase)));
        return web;
    }
}
