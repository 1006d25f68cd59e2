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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class CallCyclesTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void aCircleIsToldOnceByItsShortestWay() {
        Compute orders = b.add(Compute.class, "orders");
        Compute stock = b.add(Compute.class, "stock");
        Compute prices = b.add(Compute.class, "prices");
        request(orders, stock);
        DataFlow there = request(orders, prices);
        request(stock, prices);
        DataFlow back = request(prices, orders);
        CallCycles.Cycle cycle = cycleAt(orders).orElseThrow();
        assertEquals(3, cycle.size());
        assertEquals(List.of(orders, prices), cycle.components());
        assertEquals(List.of(there, back), cycle.flows());
        assertEquals(List.of(back), cycle.closing());
        assertTrue(cycleAt(stock).isEmpty() && cycleAt(prices).isEmpty());
    }

    @Test
    void whatTheReviewDoesNotCoverIsNotWhereItIsTold() {
        Compute a = b.add(Compute.class, "a", c -> c.setOutOfScope(true));
        Compute z = b.add(Compute.class, "z");
        request(a, z);
        request(z, a);
        assertTrue(cycleAt(a).isEmpty());
        assertEquals(List.of(z, a), cycleAt(z).orElseThrow().components());
    }

    @Test
    void thePlaceInTheDrawingDoesNotDecideWhereItIsTold() {
        Compute first = b.add(Compute.class, "first", c -> c.setId("z"));
        Compute second = b.add(Compute.class, "second", c -> c.setId("a"));
        request(first, second);
        request(second, first);
        assertTrue(cycleAt(second).isPresent());
    }

    @Test
    void waysAreCirclesAndNoneIsLeftWithoutTheClosingFlows() {
        RandomTraffic.each((traffic, seed) -> {
            List<CallCycles.Cycle> cycles = cycles(traffic);
            for (CallCycles.Cycle cycle : cycles) {
                List<DataFlow> way = cycle.flows();
                assertEquals(cycle.components(), way.stream().map(DataFlow::getSource).toList(), seed);
                for (int i = 0; i < way.size(); i++) {
                    assertEquals(way.get(i).getTarget(), way.get((i + 1) % way.size()).getSource(), seed);
                }
                cycle.closing().forEach(flow -> flow.setInteraction(Interaction.ASYNCHRONOUS));
            }
            assertEquals(List.of(), cycles(traffic), seed);
        });
    }

    @Test
    void everyCircleIsFound() {
        RandomTraffic.each((traffic, seed) -> {
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            Set<Integer> circles = traffic.flows().stream().map(graph.flows()::edgeOf)
                    .filter(edge -> graph.inCircle(edge) && IntStream
                            .of(graph.calls(graph.flows().source(edge))).anyMatch(call -> call == edge))
                    .map(edge -> graph.group(graph.flows().source(edge))).collect(Collectors.toSet());
            assertEquals(circles.size(), cycles(traffic).size(), seed);
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> assertTimeout(Duration.ofSeconds(2), () -> {
            CallCycles cycles = Engine.analysis(CallCycles.ANALYSIS, workload);
            assertTrue(Nodes.componentsIn(workload).stream().filter(c -> cycles.at(c).isPresent()).count() <= 1);
        }));
    }

    private static List<CallCycles.Cycle> cycles(RandomTraffic traffic) {
        CallCycles cycles = traffic.compute(CallCycles.ANALYSIS);
        return traffic.components.stream().map(cycles::at).flatMap(Optional::stream).toList();
    }

    private Optional<CallCycles.Cycle> cycleAt(Component component) {
        return Engine.analysis(CallCycles.ANALYSIS, b.workload()).at(component);
    }

    private DataFlow request(Compute source, Compute target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }
}
