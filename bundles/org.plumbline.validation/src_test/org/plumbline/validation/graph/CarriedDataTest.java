/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class CarriedDataTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void whatAStoreHoldsCameOverTheOnlyWayToIt() {
        Compute web = b.add(Compute.class, "web");
        Compute orders = b.add(Compute.class, "orders");
        DataStore store = b.add(DataStore.class, "store", s -> s.setDataClass(DataClass.PERSONAL));
        DataFlow in = b.flow(b.add(Client.class, "customer"), web);
        DataFlow on = b.flow(web, orders);
        DataFlow last = b.flow(orders, store);
        b.flow(b.add(DeliveryPipeline.class, "pipeline"), orders);
        for (DataFlow flow : List.of(in, on, last)) {
            assertEquals(DataClass.PERSONAL, carried(flow));
            assertEquals(store, compute().because(flow));
        }
        b.flow(b.add(Client.class, "operator"), orders);
        assertEquals(DataClass.UNKNOWN, carried(on));
        assertEquals(DataClass.PERSONAL, carried(last));
    }

    @Test
    void whatAFlowSaysIsNotOverruled() {
        Compute web = b.add(Compute.class, "web");
        DataStore store = b.add(DataStore.class, "store", s -> s.setDataClass(DataClass.SECRET));
        DataFlow in = b.flow(b.add(Client.class, "customer"), web, f -> f.setDataClass(DataClass.PUBLIC));
        b.flow(web, store);
        assertEquals(DataClass.PUBLIC, carried(in));
    }

    @Test
    void queuesAndEntriesHandOnWhatTheyGet() {
        NetworkEntry entry = b.add(NetworkEntry.class, "entry");
        Compute web = b.add(Compute.class, "web");
        Messaging topic = b.add(Messaging.class, "topic");
        DataFlow in = b.flow(b.add(Client.class, "customer"), entry, f -> f.setDataClass(DataClass.PERSONAL));
        DataFlow on = b.flow(entry, web);
        DataFlow sent = b.flow(web, topic, f -> f.setDataClass(DataClass.CONFIDENTIAL));
        DataFlow first = b.flow(topic, b.add(Compute.class, "first"));
        DataFlow second = b.flow(topic, b.add(Compute.class, "second"));
        assertEquals(DataClass.PERSONAL, carried(on));
        assertEquals(in, compute().because(on));
        assertEquals(DataClass.CONFIDENTIAL, carried(first));
        assertEquals(sent, compute().because(second));
        b.flow(entry, b.add(Compute.class, "other"));
        assertEquals(DataClass.UNKNOWN, carried(on));
        assertNull(compute().because(on));
    }

    @Test
    void copiesCarryWhatAStoreHolds() {
        DataStore store = b.add(DataStore.class, "store", s -> s.setDataClass(DataClass.PERSONAL));
        DataFlow copy = b.flow(store, b.add(DataStore.class, "replica"));
        DataFlow export = b.flow(store, b.add(Compute.class, "report"), f -> f.setInteraction(Interaction.BATCH));
        DataFlow event = b.flow(store, b.add(Compute.class, "thumbnails"),
                f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        assertEquals(DataClass.PERSONAL, carried(copy));
        assertEquals(DataClass.PERSONAL, carried(export));
        assertEquals(DataClass.UNKNOWN, carried(event));
    }

    /** Without a flow that is said to carry a store's data, nothing that brings data reaches the store any more. */
    @Test
    void agreesWithCuttingEachFlowOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.components.forEach(c -> c.setDataClass(
                    c instanceof DataStore && traffic.random.nextBoolean() ? DataClass.PERSONAL : DataClass.UNKNOWN));
            traffic.flows().forEach(f -> f.setInteraction(Interaction.REQUEST));
            FlowGraph graph = traffic.compute(FlowGraph.ANALYSIS);
            CarriedData data = traffic.compute(CarriedData.ANALYSIS);
            for (DataFlow flow : traffic.flows()) {
                boolean copy = flow.getSource() instanceof DataStore source && flow.getTarget() instanceof DataStore
                        && source.getDataClass() == DataClass.PERSONAL;
                boolean cuts = traffic.components.stream().filter(c -> c.getDataClass() == DataClass.PERSONAL)
                        .anyMatch(c -> reached(traffic, graph, null).contains(c)
                                && !reached(traffic, graph, flow).contains(c));
                if (cuts || copy) {
                    assertEquals(DataClass.PERSONAL, data.of(flow), seed + ", " + flow.getId());
                } else if (data.of(flow) == DataClass.PERSONAL) {
                    assertTrue(flow.getSource() instanceof NetworkEntry || flow.getTarget() instanceof NetworkEntry,
                            seed + ", " + flow.getId());
                }
            }
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            ModelBuilder model = ModelBuilder.of(workload);
            Node last = Nodes.componentsIn(workload).get(RandomTraffic.MANY - 1);
            DataFlow flow = model.flow(last, model.add(DataStore.class, "store",
                    s -> s.setDataClass(DataClass.PERSONAL)));
            assertTimeout(Duration.ofSeconds(2), () -> assertEquals(DataClass.PERSONAL,
                    Engine.analysis(CarriedData.ANALYSIS, workload).of(flow)));
        });
    }

    private static Set<Node> reached(RandomTraffic traffic, FlowGraph graph, DataFlow without) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> queue = new ArrayDeque<>();
        for (int start : Starts.of(graph, v -> false)) {
            if (seen.add(graph.component(start))) {
                queue.add(graph.component(start));
            }
        }
        while (!queue.isEmpty()) {
            for (DataFlow flow : queue.remove().getOutgoing()) {
                if (flow != without && seen.add(flow.getTarget())) {
                    queue.add(flow.getTarget());
                }
            }
        }
        return seen;
    }

    private DataClass carried(DataFlow flow) {
        return compute().of(flow);
    }

    private CarriedData compute() {
        return Engine.analysis(CarriedData.ANALYSIS, b.workload());
    }
}
