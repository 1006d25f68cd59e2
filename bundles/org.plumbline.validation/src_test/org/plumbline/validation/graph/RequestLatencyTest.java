/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class RequestLatencyTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setLatencyMillis(300));

    @Test
    void addsUpAlongTheSlowestChain() {
        Compute web = compute(b, "web", 40);
        Compute orders = compute(b, "orders", 120);
        Compute prices = compute(b, "prices", 150);
        Compute stock = compute(b, "stock", 100);
        request(b.add(Client.class, "customer", c -> c.setLatencyMillis(30)), web);
        request(web, orders);
        request(web, prices);
        request(orders, stock);
        assertEquals(Optional.empty(), compute().slowAt(web));
        assertTrue(compute().isFastAt(web));
        stock.setLatencyMillis(200);
        RequestLatency.Slow slow = compute().slowAt(web).orElseThrow();
        assertEquals(390, slow.millis());
        assertEquals(List.of(web, orders, stock), slow.way());
        assertEquals(Optional.empty(), compute().slowAt(orders));
    }

    @Test
    void distanceBetweenRegionsTakesTime() {
        Compute web = compute(b.in(region("eu-central-1")), "web", 40);
        Compute stock = compute(b.in(region("ap-southeast-2")), "stock", 100);
        request(web, stock);
        RequestLatency.Slow slow = compute().slowAt(web).orElseThrow();
        assertEquals(165, slow.distanceMillis(), 1);
        assertEquals(305, slow.millis(), 1);
    }

    @Test
    void asksForWhatMayUseUpTheRest() {
        Compute web = compute(b, "web", 140);
        Compute stock = b.add(Compute.class, "stock");
        request(web, stock);
        assertEquals(Optional.empty(), compute().unsaidAt(web));
        web.setLatencyMillis(150);
        assertEquals(Optional.of(stock), compute().unsaidAt(web));
        assertTrue(!compute().isFastAt(web));
    }

    @Test
    void agreesWithWalkingEveryWayOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.model.objectives(o -> o.setLatencyMillis(40));
            traffic.components.forEach(c -> {
                if (traffic.random.nextInt(3) > 0) {
                    c.setLatencyMillis(traffic.random.nextInt(20));
                }
            });
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            RequestLatency latency = traffic.compute(RequestLatency.ANALYSIS);
            CallDepth depth = traffic.compute(CallDepth.ANALYSIS);
            for (Component component : traffic.components) {
                int v = graph.flows().vertexOf(component);
                boolean enters = graph.isEntry(v) && !graph.isClient(v);
                double longest = longest(graph, v) + lastMile(graph, v);
                String where = seed + ", " + component.getName();
                assertEquals(enters && longest > 40 ? longest : 0,
                        latency.slowAt(component).map(RequestLatency.Slow::millis).orElse(0.0), where);
                assertEquals(enters ? deepest(graph, v) : 0, depth.at(component), where);
            }
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            ModelBuilder.of(workload).objectives(o -> o.setLatencyMillis(1));
            Nodes.componentsIn(workload).forEach(c -> c.setLatencyMillis(2));
            assertTimeout(Duration.ofSeconds(2), () -> {
                RequestLatency latency = Engine.analysis(RequestLatency.ANALYSIS, workload);
                CallDepth depth = Engine.analysis(CallDepth.ANALYSIS, workload);
                Nodes.componentsIn(workload).forEach(c -> {
                    latency.slowAt(c).ifPresent(slow -> assertTrue(slow.way().size() <= 21));
                    assertTrue(depth.way(c).size() <= 21);
                });
            });
        });
    }

    private static double longest(CallGraph graph, int v) {
        double behind = 0;
        for (int edge : graph.calls(v)) {
            behind = Math.max(behind, graph.inCircle(edge) ? 0 : longest(graph, graph.flows().target(edge)));
        }
        return behind + graph.flows().component(v).getLatencyMillis();
    }

    private static double lastMile(CallGraph graph, int v) {
        double most = 0;
        for (int edge : graph.callers(v)) {
            int caller = graph.flows().source(edge);
            most = Math.max(most, graph.isClient(caller) ? graph.flows().component(caller).getLatencyMillis() : 0);
        }
        return most;
    }

    private static int deepest(CallGraph graph, int v) {
        int behind = 0;
        for (int edge : graph.calls(v)) {
            behind = Math.max(behind, graph.inCircle(edge) ? 0 : deepest(graph, graph.flows().target(edge)));
        }
        return behind + (graph.flows().component(v) instanceof Compute ? 1 : 0);
    }

    private Region region(String code) {
        return b.add(Region.class, code, r -> r.setCode(code));
    }

    private static Compute compute(ModelBuilder place, String name, double millis) {
        return place.add(Compute.class, name, c -> c.setLatencyMillis(millis));
    }

    private void request(Node source, Node target) {
        b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private RequestLatency compute() {
        return Engine.analysis(RequestLatency.ANALYSIS, b.workload());
    }
}
