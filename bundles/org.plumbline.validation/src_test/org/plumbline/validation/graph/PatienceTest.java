/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;

class PatienceTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void aRouterHandsOnWhatItsCallersHave() {
        Compute web = b.add(Compute.class, "web");
        NetworkEntry balancer = b.add(NetworkEntry.class, "balancer");
        Compute orders = b.add(Compute.class, "orders");
        DataFlow outer = request(web, balancer);
        outer.setTimeoutMillis(2000);
        DataFlow middle = request(balancer, orders);
        DataFlow inner = request(orders, b.add(DataStore.class, "store"));
        assertEquals(Optional.of(new Patience.Limit(2000, outer)), compute().limitOf(inner));
        assertEquals(Optional.empty(), compute().limitOf(outer));
        middle.setTimeoutMillis(1000);
        assertEquals(Optional.of(new Patience.Limit(1000, middle)), compute().limitOf(inner));
    }

    @Test
    void agreesWithWalkingEveryWayBackOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.flows().forEach(f -> {
                if (traffic.random.nextBoolean()) {
                    f.setTimeoutMillis(traffic.random.nextInt(1000));
                }
            });
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            Patience patience = traffic.compute(Patience.ANALYSIS);
            traffic.flows().forEach(flow -> assertEquals(
                    shortest(graph, graph.flows().source(graph.flows().edgeOf(flow))),
                    patience.limitOf(flow).map(Patience.Limit::millis).orElse(Double.POSITIVE_INFINITY), seed));
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            workload.getFlows().forEach(f -> f.setTimeoutMillis(5));
            assertTimeout(Duration.ofSeconds(2), () -> {
                Patience patience = Engine.analysis(Patience.ANALYSIS, workload);
                workload.getFlows().forEach(f -> patience.limitOf(f).ifPresent(
                        limit -> assertEquals(5, limit.millis())));
            });
        });
    }

    private static double shortest(CallGraph graph, int v) {
        double shortest = Double.POSITIVE_INFINITY;
        for (int edge : graph.callers(v)) {
            DataFlow flow = graph.flows().flow(edge).orElseThrow();
            if (graph.inCircle(edge)) {
                continue;
            }
            if (flow.getTimeoutMillis() > 0) {
                shortest = Math.min(shortest, flow.getTimeoutMillis());
            } else if (flow.getSource() instanceof NetworkEntry) {
                shortest = Math.min(shortest, shortest(graph, graph.flows().source(edge)));
            }
        }
        return shortest;
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private Patience compute() {
        return Engine.analysis(Patience.ANALYSIS, b.workload());
    }
}
