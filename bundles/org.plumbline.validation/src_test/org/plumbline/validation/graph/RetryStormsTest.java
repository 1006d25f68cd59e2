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
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class RetryStormsTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void triesMultiplyToTheEndOfTheChain() {
        Compute web = b.add(Compute.class, "web");
        Compute gateway = b.add(Compute.class, "gateway");
        Compute orders = b.add(Compute.class, "orders");
        Compute stock = b.add(Compute.class, "stock");
        DataFlow first = request(web, gateway, 2);
        request(gateway, orders, 0);
        DataFlow last = request(orders, stock, 3);
        RetryStorms.Storm storm = storm(stock).orElseThrow();
        assertEquals(12, storm.calls());
        assertEquals(List.of(first, last), storm.retried());
        assertEquals(Optional.empty(), storm(gateway));
        assertEquals(List.of(last), Engine.analysis(RetryStorms.ANALYSIS, b.workload()).inner(stock));
    }

    @Test
    void retriesOfOneCallerAloneAreNoStorm() {
        Compute stock = b.add(Compute.class, "stock");
        request(b.add(Compute.class, "web"), stock, 50);
        assertEquals(Optional.empty(), storm(stock));
    }

    @Test
    void agreesWithWalkingEveryWayOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.flows().forEach(f -> {
                if (traffic.random.nextBoolean()) {
                    f.setRetries(traffic.random.nextInt(4));
                }
            });
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            RetryStorms storms = traffic.compute(RetryStorms.ANALYSIS);
            for (Component component : traffic.components) {
                int v = graph.flows().vertexOf(component);
                double expected = goesOn(graph, v) ? 0 : most(graph, v, false, false);
                double found = storms.at(component).map(RetryStorms.Storm::calls).orElse(0.0);
                assertEquals(expected, found, seed + ", " + component.getName());
                storms.at(component).ifPresent(storm -> assertEquals(storm.calls(), storm.retried().stream()
                        .mapToDouble(f -> 1 + f.getRetries()).reduce(1, (x, y) -> x * y), seed));
            }
            traffic.components.stream().filter(c -> storms.at(c).isPresent()).findFirst().ifPresent(hit -> {
                storms.inner(hit).forEach(f -> f.setRetries(0));
                assertEquals(Optional.empty(), traffic.compute(RetryStorms.ANALYSIS).at(hit), seed);
            });
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            workload.getFlows().forEach(f -> f.setRetries(1));
            assertTimeout(Duration.ofSeconds(2), () -> {
                RetryStorms storms = Engine.analysis(RetryStorms.ANALYSIS, workload);
                Nodes.componentsIn(workload).forEach(c -> storms.at(c).ifPresent(
                        storm -> assertTrue(storm.retried().size() <= 10)));
            });
        });
    }

    /** The most calls by any way to the vertex whose last flow and at least one more are retried. */
    private static double most(CallGraph graph, int v, boolean lastIsRetried, boolean twice) {
        double most = twice ? 1 : 0;
        for (int edge : graph.callers(v)) {
            if (!graph.inCircle(edge)) {
                double tries = tries(graph, edge);
                if (lastIsRetried || tries > 1) {
                    most = Math.max(most, tries * most(graph, graph.flows().source(edge), true,
                            twice || lastIsRetried && tries > 1));
                }
            }
        }
        return most;
    }

    private static boolean goesOn(CallGraph graph, int v) {
        for (int edge : graph.calls(v)) {
            if (!graph.inCircle(edge) && (tries(graph, edge) > 1 || goesOn(graph, graph.flows().target(edge)))) {
                return true;
            }
        }
        return false;
    }

    private static double tries(CallGraph graph, int edge) {
        DataFlow flow = graph.flows().flow(edge).orElseThrow();
        return flow.isSetRetries() ? 1 + flow.getRetries() : 1;
    }

    private DataFlow request(Compute source, Compute target, int retries) {
        return b.flow(source, target, f -> {
            f.setInteraction(Interaction.REQUEST);
            f.setRetries(retries);
        });
    }

    private Optional<RetryStorms.Storm> storm(Component component) {
        return Engine.analysis(RetryStorms.ANALYSIS, b.workload()).at(component);
    }
}
