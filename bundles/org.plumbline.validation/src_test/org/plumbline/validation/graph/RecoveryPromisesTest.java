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
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class RecoveryPromisesTest {

    private static final double OBJECTIVE = 60;

    private final ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> {
        o.setRecoveryTimeMinutes(OBJECTIVE);
        o.setRecoveryPointMinutes(5);
    });

    @Test
    void theObjectiveHoldsForAllThatRequestsNeed() {
        Client customer = b.add(Client.class, "customer");
        Compute web = b.add(Compute.class, "web");
        DataStore store = b.add(DataStore.class, "store");
        request(customer, web);
        DataFlow read = request(web, store);
        RecoveryPromises.Promise promise = time(store).orElseThrow();
        assertEquals(OBJECTIVE, promise.minutes());
        assertTrue(promise.ofWorkload());
        assertEquals(List.of(web, store), promise.chain());
        assertEquals(5, Engine.analysis(RecoveryPromises.POINT, b.workload()).of(store).orElseThrow().minutes());
        read.setFallback(Fact.YES);
        assertEquals(Optional.empty(), time(store));
    }

    @Test
    void aCallersOwnPromiseIsHandedOnWhenItIsShorter() {
        Compute web = b.add(Compute.class, "web");
        Compute orders = b.add(Compute.class, "orders", c -> c.setRecoveryTimeMinutes(10));
        DataStore store = b.add(DataStore.class, "store");
        request(web, orders);
        request(orders, store);
        RecoveryPromises.Promise promise = time(store).orElseThrow();
        assertEquals(10, promise.minutes());
        assertEquals(List.of(orders, store), promise.chain());
        assertTrue(!promise.ofWorkload());
    }

    @Test
    void aServerBehindALoadBalancerIsNotHeldToItWhileOthersServe() {
        NetworkEntry entry = b.add(NetworkEntry.class, "entry", e -> e.setKind(NetworkEntryKind.LOAD_BALANCER));
        Compute first = b.add(Compute.class, "first");
        request(entry, first);
        assertTrue(time(first).isPresent());
        request(entry, b.add(Compute.class, "second"));
        assertEquals(Optional.empty(), time(first));
    }

    @Test
    void agreesWithWalkingEveryWayBackOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.model.objectives(o -> o.setRecoveryTimeMinutes(OBJECTIVE));
            traffic.components.forEach(c -> {
                if (traffic.random.nextInt(3) == 0) {
                    c.setRecoveryTimeMinutes(traffic.random.nextInt(100));
                }
            });
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            RecoveryPromises promises = traffic.compute(RecoveryPromises.TIME);
            for (Component component : traffic.components) {
                double found = promises.of(component).map(RecoveryPromises.Promise::minutes)
                        .orElse(Double.POSITIVE_INFINITY);
                double expected = shortest(graph, graph.flows().vertexOf(component));
                assertEquals(expected, found, seed + ", " + component.getName());
                assertEquals(found < 30, promises.isShorter(component, 30), seed);
            }
        });
    }

    @Test
    void chainsStartAtThePromiseAndAreConnected() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.components.stream().filter(Compute.class::isInstance).forEach(c -> c.setRecoveryTimeMinutes(1));
            RecoveryPromises promises = traffic.compute(RecoveryPromises.TIME);
            traffic.components.forEach(c -> promises.of(c).ifPresent(promise -> {
                List<Component> chain = promise.chain();
                assertTrue(chain.get(0) instanceof Compute, seed);
                for (int i = 1; i < chain.size(); i++) {
                    Node before = chain.get(i - 1);
                    assertTrue(chain.get(i).getIncoming().stream().anyMatch(f -> f.getSource() == before), seed);
                }
            }));
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            ModelBuilder.of(workload).objectives(o -> o.setRecoveryTimeMinutes(OBJECTIVE));
            assertTimeout(Duration.ofSeconds(2), () -> {
                RecoveryPromises promises = Engine.analysis(RecoveryPromises.TIME, workload);
                Nodes.componentsIn(workload).forEach(c -> promises.of(c).ifPresent(
                        promise -> assertTrue(promise.chain().size() <= 25)));
            });
        });
    }

    private static double shortest(CallGraph graph, int v) {
        double shortest = graph.isEntry(v) ? OBJECTIVE : Double.POSITIVE_INFINITY;
        for (int edge : graph.callers(v)) {
            int caller = graph.flows().source(edge);
            if (graph.needs(edge) && !graph.inCircle(edge) && !graph.spreads(caller)) {
                Component component = graph.flows().component(caller);
                double own = component.isSetRecoveryTimeMinutes() ? component.getRecoveryTimeMinutes()
                        : Double.POSITIVE_INFINITY;
                shortest = Math.min(shortest, Math.min(own, shortest(graph, caller)));
            }
        }
        return shortest;
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private Optional<RecoveryPromises.Promise> time(Component component) {
        return Engine.analysis(RecoveryPromises.TIME, b.workload()).of(component);
    }
}
