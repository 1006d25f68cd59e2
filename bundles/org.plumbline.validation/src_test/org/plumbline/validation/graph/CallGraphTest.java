/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.Observability;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;

class CallGraphTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void circlesAreThoseOfJGraphT() {
        RandomTraffic.each((traffic, seed) -> {
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            assertEquals(new KosarajuStrongConnectivityInspector<>(asJGraphT(graph)).stronglyConnectedSets().stream()
                    .map(Set::copyOf).collect(Collectors.toSet()), groups(graph), seed);
        });
    }

    @Test
    void callersStandBeforeThoseTheyCall() {
        RandomTraffic.each((traffic, seed) -> {
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            int[] order = graph.order();
            int[] place = new int[order.length];
            IntStream.range(0, order.length).forEach(i -> place[order[i]] = i);
            assertArrayEquals(IntStream.range(0, order.length).toArray(), Arrays.stream(order).sorted().toArray());
            FlowGraph flows = graph.flows();
            IntStream.range(0, order.length).flatMap(v -> Arrays.stream(graph.calls(v)))
                    .filter(edge -> !graph.inCircle(edge))
                    .forEach(e -> assertTrue(place[flows.source(e)] < place[flows.target(e)], seed));
        });
    }

    @Test
    void onlyRequestsWait() {
        Compute shop = b.add(Compute.class, "shop");
        DataStore store = b.add(DataStore.class, "store");
        b.flow(shop, store, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        b.flow(shop, store);
        assertEquals(List.of(), calls(shop));
        DataFlow request = request(shop, store);
        assertEquals(List.of(request), calls(shop));
    }

    @Test
    void answersToClientsAndCallbacksBelongToNoRequest() {
        Compute shop = b.add(Compute.class, "shop");
        ExternalSystem bank = b.add(ExternalSystem.class, "bank");
        request(shop, b.add(Client.class, "customer"));
        request(bank, shop);
        assertEquals(List.of(), calls(shop));
        assertEquals(List.of(), calls(bank));
    }

    @Test
    void aRequestIntoABoundaryCountsWhenOneComponentIsMeant() {
        Compute shop = b.add(Compute.class, "shop");
        Group cluster = b.add(Group.class, "cluster");
        Group inner = b.in(cluster).add(Group.class, "inner");
        Compute only = b.in(inner).add(Compute.class, "only");
        request(shop, cluster);
        request(cluster, b.add(DataStore.class, "store"));
        assertTrue(reaches(shop, only));
        b.in(inner).add(Compute.class, "second");
        assertFalse(reaches(shop, only));
    }

    @Test
    void aCallIsNotNeededWhenTheCallerCanDoWithoutOrOnlyTakesNotes() {
        Compute shop = b.add(Compute.class, "shop");
        DataFlow stock = request(shop, b.add(Compute.class, "stock"));
        DataFlow advice = request(shop, b.add(Compute.class, "advice"));
        DataFlow banner = request(shop, b.add(Compute.class, "banner"));
        DataFlow log = request(shop, b.add(Observability.class, "log"));
        advice.setFallback(Fact.YES);
        banner.setCritical(Fact.NO);
        CallGraph graph = Engine.analysis(CallGraph.ANALYSIS, b.workload());
        assertEquals(List.of(stock), List.of(stock, advice, banner, log).stream()
                .filter(flow -> graph.needs(graph.flows().edgeOf(flow))).toList());
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> assertTimeout(Duration.ofSeconds(2), () -> assertEquals(
                RandomTraffic.MANY, Engine.analysis(CallGraph.ANALYSIS, workload).order().length)));
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private List<DataFlow> calls(Component caller) {
        CallGraph graph = Engine.analysis(CallGraph.ANALYSIS, b.workload());
        return Arrays.stream(graph.calls(graph.flows().vertexOf(caller)))
                .mapToObj(edge -> graph.flows().flow(edge).orElseThrow()).toList();
    }

    private boolean reaches(Compute from, Compute to) {
        CallGraph graph = Engine.analysis(CallGraph.ANALYSIS, b.workload());
        return new ConnectivityInspector<>(asJGraphT(graph))
                .pathExists(graph.flows().vertexOf(from), graph.flows().vertexOf(to));
    }

    private static Set<Set<Integer>> groups(CallGraph graph) {
        return Set.copyOf(IntStream.range(0, graph.size()).boxed()
                .collect(Collectors.groupingBy(graph::group, Collectors.toSet())).values());
    }

    private static Graph<Integer, DefaultEdge> asJGraphT(CallGraph graph) {
        Graph<Integer, DefaultEdge> copy = new DefaultDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, graph.size()).forEach(copy::addVertex);
        IntStream.range(0, graph.size()).forEach(v -> Arrays.stream(graph.calls(v))
                .forEach(edge -> copy.addEdge(v, graph.flows().target(edge))));
        return copy;
    }
}
