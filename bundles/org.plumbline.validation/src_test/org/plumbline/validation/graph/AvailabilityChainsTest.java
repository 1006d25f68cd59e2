/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.Engine;

class AvailabilityChainsTest {

    private static final double[] OFFERS = {99, 99.5, 99.9, 99.9, 99.99};

    private final ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setAvailabilityPercent(99.9));

    @Test
    void theChainIsToldWhereRequestsEnterIt() {
        Compute web = compute("web", 99.95);
        Compute orders = compute("orders", 99.97);
        DataStore store = b.add(DataStore.class, "store", s -> s.setAvailabilityPercent(99.95));
        request(b.add(Client.class, "customer"), web);
        request(web, orders);
        request(orders, store);
        AvailabilityChains.Shortfall shortfall = shortfall(web).orElseThrow();
        assertEquals(List.of(web, store, orders), shortfall.needed());
        assertEquals(0.9995 * 0.9997 * 0.9995, shortfall.availability(), 1e-12);
        assertTrue(shortfall(orders).isEmpty() && shortfall(store).isEmpty());
    }

    @Test
    void whatACallerCanDoWithoutDoesNotCount() {
        Compute web = compute("web", 99.95);
        DataFlow advice = request(web, compute("advice", 99));
        assertTrue(shortfall(web).isPresent());
        advice.setFallback(Fact.YES);
        assertTrue(shortfall(web).isEmpty());
    }

    @Test
    void serversBehindALoadBalancerStandInForEachOtherButNotForTheirDatabase() {
        NetworkEntry entry = b.add(NetworkEntry.class, "entry", e -> e.setKind(NetworkEntryKind.LOAD_BALANCER));
        Compute first = compute("first", 99.91);
        Compute second = compute("second", 99.91);
        DataStore store = b.add(DataStore.class, "store", s -> s.setAvailabilityPercent(99.95));
        request(entry, first);
        request(entry, second);
        assertTrue(shortfall(entry).isEmpty());
        request(first, store);
        request(second, store);
        assertEquals(List.of(first, store), shortfall(first).orElseThrow().needed());
        store.setAvailabilityPercent(99);
        assertEquals(List.of(store), shortfall(entry).orElseThrow().needed());
        assertTrue(shortfall(first).isEmpty());
    }

    @Test
    void routersInFrontCount() {
        NetworkEntry gateway = b.add(NetworkEntry.class, "gateway", e -> {
            e.setKind(NetworkEntryKind.API_GATEWAY);
            e.setAvailabilityPercent(99.95);
        });
        Compute orders = compute("orders", 99.94);
        request(gateway, orders);
        request(gateway, compute("stock", 100));
        assertEquals(List.of(orders, gateway), shortfall(orders).orElseThrow().needed());
    }

    @Test
    void publishedFiguresDependOnZonesAndCopies() {
        Compute server = b.add(Compute.class, "server", "aws.ec2", c -> { });
        assertEquals(0.995, Availability.of(server).atMost());
        server.setReplicas(2);
        assertEquals(0.9999, Availability.of(server).atMost(), 1e-12);
        DataStore store = b.add(DataStore.class, "store", "aws.rds", s -> { });
        assertEquals(0.9995, Availability.of(store).atMost());
        assertTrue(!Availability.of(store).isExact());
        store.setMultiZone(Fact.NO);
        assertEquals(0.995, Availability.of(store).atMost());
        assertTrue(Availability.of(store).isExact());
    }

    @Test
    void asksOnceForWhatHasNoFigure() {
        Compute web = compute("web", 99.95);
        Compute admin = compute("admin", 99.95);
        ExternalSystem bank = b.add(ExternalSystem.class, "bank");
        request(web, bank);
        request(admin, bank);
        assertEquals(Optional.of(bank), compute().withoutFigureAt(web));
        assertEquals(Optional.empty(), compute().withoutFigureAt(admin));
        assertTrue(!compute().isMetAt(web));
        bank.setAvailabilityPercent(99.99);
        assertTrue(compute().isMetAt(web));
    }

    @Test
    void whatQueuesAreWorkedOffByIsNotWaitedFor() {
        Compute worker = compute("worker", 99);
        b.flow(compute("web", 99.95), worker, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        request(worker, b.add(DataStore.class, "store"));
        assertTrue(shortfall(worker).isEmpty());
    }

    /** A component is needed when its failure alone fails every way that a request can take. */
    @Test
    void setsAgreeWithFailingEachComponentAlone() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.components.forEach(c -> {
                if (traffic.random.nextInt(4) > 0) {
                    c.setAvailabilityPercent(OFFERS[traffic.random.nextInt(OFFERS.length)]);
                }
            });
            traffic.flows().forEach(f -> f.setFallback(traffic.any(List.of(Fact.YES, Fact.NO, Fact.UNKNOWN))));
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            NeededSets sets = traffic.compute(context -> sets(graph, context));
            for (int v = 0; v < graph.flows().componentCount(); v++) {
                double expected = bestWayIn(graph, v);
                for (int x = 0; x < graph.flows().componentCount(); x++) {
                    expected *= !graph.isClient(x) && fails(graph, v, x) ? offer(graph, x) : 1;
                }
                assertEquals(expected, sets.product(sets.needed(v)), 1e-12, seed + ", c" + v);
            }
        });
    }

    @Test
    void theWeakestAreCountedWhenThereAreMany() {
        Compute web = compute("web", 100);
        for (int i = 0; i < 2 * AvailabilityChains.MOST; i++) {
            request(web, compute("c" + i, i % 2 == 0 ? 99.999 : 99.99));
        }
        assertEquals(Math.pow(0.9999, AvailabilityChains.MOST), shortfall(web).orElseThrow().availability(), 1e-12);
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            ModelBuilder.of(workload).objectives(o -> o.setAvailabilityPercent(99.9));
            Nodes.componentsIn(workload).forEach(c -> c.setAvailabilityPercent(99.8));
            assertTimeout(Duration.ofSeconds(2), () -> {
                AvailabilityChains chains = Engine.analysis(AvailabilityChains.ANALYSIS, workload);
                assertTrue(Nodes.componentsIn(workload).stream().anyMatch(c -> chains.shortfallAt(c).isPresent()));
            });
        });
    }

    private static NeededSets sets(CallGraph graph, AnalysisContext context) {
        return new NeededSets(graph, AvailabilityChains.MOST, context);
    }

    private static boolean fails(CallGraph graph, int v, int broken) {
        if (v == broken) {
            return true;
        }
        List<Boolean> answers = new ArrayList<>();
        for (int edge : graph.calls(v)) {
            if (!graph.inCircle(edge)) {
                answers.add(graph.needs(edge) && fails(graph, graph.flows().target(edge), broken));
            }
        }
        return graph.choosesTarget(v) ? !answers.isEmpty() && !answers.contains(false) : answers.contains(true);
    }

    private static double bestWayIn(CallGraph graph, int v) {
        double best = 0;
        for (int edge : graph.callers(v)) {
            int p = graph.flows().source(edge);
            if (!graph.inCircle(edge)) {
                best = Math.max(best, graph.isRouter(p) ? offer(graph, p) * bestWayIn(graph, p) : 1);
            }
        }
        return best == 0 ? 1 : best;
    }

    private static double offer(CallGraph graph, int v) {
        Component component = graph.flows().component(v);
        return component.isSetAvailabilityPercent() ? component.getAvailabilityPercent() / 100 : 1;
    }

    private Compute compute(String name, double percent) {
        return b.add(Compute.class, name, c -> c.setAvailabilityPercent(percent));
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private AvailabilityChains compute() {
        return Engine.analysis(AvailabilityChains.ANALYSIS, b.workload());
    }

    private Optional<AvailabilityChains.Shortfall> shortfall(Component component) {
        return compute().shortfallAt(component);
    }
}
