/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class DependentsTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void countsAllThatNeedIt() {
        Compute web = b.add(Compute.class, "web");
        Compute orders = b.add(Compute.class, "orders");
        Compute stock = b.add(Compute.class, "stock");
        DataStore store = b.add(DataStore.class, "store");
        request(b.add(Client.class, "customer"), web).setCritical(Fact.YES);
        request(web, orders).setCritical(Fact.YES);
        request(orders, store);
        DataFlow soft = request(stock, store);
        Dependents dependents = Engine.analysis(Dependents.ANALYSIS, b.workload());
        assertEquals(4, dependents.total());
        assertEquals(3, dependents.of(store));
        assertEquals(2, dependents.direct(store));
        assertEquals(2, dependents.criticalFlowsLost(store));
        assertEquals(0, dependents.of(web));
        soft.setFallback(Fact.YES);
        assertEquals(2, Engine.analysis(Dependents.ANALYSIS, b.workload()).of(store));
    }

    /** A component fails with another when every way on that it needs leads there, as taking it away shows. */
    @Test
    void agreesWithFailingEachComponentOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.flows().forEach(f -> {
                f.setFallback(traffic.any(List.of(Fact.YES, Fact.NO, Fact.UNKNOWN, Fact.UNKNOWN)));
                f.setCritical(traffic.any(List.of(Fact.YES, Fact.UNKNOWN)));
            });
            CallGraph graph = traffic.compute(CallGraph.ANALYSIS);
            Dependents dependents = traffic.compute(Dependents.ANALYSIS);
            for (Component broken : traffic.components) {
                int x = graph.flows().vertexOf(broken);
                List<Component> failing = traffic.components.stream()
                        .filter(c -> fails(graph, graph.flows().vertexOf(c), x)).toList();
                assertEquals(failing.stream().filter(c -> c != broken && !graph.isClient(graph.flows().vertexOf(c))
                        && !graph.isExternal(graph.flows().vertexOf(c))).count(), dependents.of(broken), seed);
                assertEquals(traffic.flows().stream().filter(f -> f.getCritical() == Fact.YES
                        && failing.contains(f.getTarget())).count(), dependents.criticalFlowsLost(broken), seed);
            }
        });
    }

    @Test
    void aShareOfALargeWorkloadIsEstimated() {
        List<Compute> all = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            all.add(b.add(Compute.class, "c" + i));
            if (i > 0) {
                request(all.get(i - 1), all.get(i));
            }
        }
        Dependents dependents = Engine.analysis(Dependents.ANALYSIS, b.workload());
        int middle = all.size() / 2;
        assertEquals(middle, dependents.of(all.get(middle)), 50);
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> assertTimeout(Duration.ofSeconds(2), () -> {
            Dependents dependents = Engine.analysis(Dependents.ANALYSIS, workload);
            assertEquals(RandomTraffic.MANY, dependents.total());
            assertEquals(0, dependents.of(firstCaller(workload)), 2);
        }));
    }

    private static Component firstCaller(Workload workload) {
        return (Component) Nodes.componentsIn(workload).stream()
                .filter(c -> c.getIncoming().isEmpty()).findFirst().orElse(Nodes.componentsIn(workload).get(0));
    }

    private static boolean fails(CallGraph graph, int v, int broken) {
        if (v == broken) {
            return true;
        }
        for (int edge : graph.calls(v)) {
            if (!graph.inCircle(edge) && graph.needs(edge) && !graph.choosesTarget(v)
                    && fails(graph, graph.flows().target(edge), broken)) {
                return true;
            }
        }
        return false;
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }
}
