/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.LiveReview;

/** From one edit to its findings, by kind of edit, on architectures of rising size and beside a hub of 10,000 flows. */
public final class EditBenchmark {

    private static final int HUB_FLOWS = 10_000;

    /** An edit of a random place. */
    private interface Edit {
        void make(int number);
    }

    private final Workload workload;
    private final LiveReview live;
    private final Random random = new Random(7);
    private final List<Component> components;
    private final List<DataStore> stores;
    private final List<DataFlow> flows;
    private final List<Node> subnets;
    private final Component hub;

    private EditBenchmark(Workload workload) {
        this.workload = workload;
        components = new ArrayList<>(Nodes.componentsIn(workload));
        stores = components.stream().filter(DataStore.class::isInstance).map(DataStore.class::cast).toList();
        flows = new ArrayList<>(workload.getFlows());
        subnets = Nodes.allIn(workload).stream().filter(Subnet.class::isInstance).toList();
        hub = components.stream().max((a, b) -> Integer.compare(a.getIncoming().size(), b.getIncoming().size()))
                .orElseThrow();
        for (int i = hub.getIncoming().size(); i < HUB_FLOWS && components.size() > HUB_FLOWS / 10; i++) {
            flow(components.get(i % components.size()), hub, i);
        }
        live = new LiveReview(workload, BuiltInRules.all(), Runnable::run);
        live.result();
    }

    public static void main(String[] args) {
        System.out.println("| elements | edit | p50 ms | p99 ms | max ms | checks an edit |");
        System.out.println("|---:|---|---:|---:|---:|---:|");
        for (int size : Timing.sizes(args)) {
            EditBenchmark benchmark = new EditBenchmark(Architectures.of(size, 1));
            int edits = Math.clamp(500_000 / size, 20, 500);
            for (boolean counted : new boolean[] {false, true}) {
                benchmark.edits().forEach((name, edit) -> benchmark.measure(size, name, edit, edits, counted));
            }
            benchmark.live.dispose();
        }
    }

    private Map<String, Edit> edits() {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("fact of a component", i -> turn(any(stores)));
        edits.put("fact of a flow", i -> turn(any(flows)));
        edits.put("rename a component", i -> any(components).setName("Renamed " + i));
        edits.put("new component", i -> {
            DataStore store = PlumblineFactory.eINSTANCE.createDataStore();
            store.setId("new-store-" + i + "-" + random.nextLong());
            ((NodeContainer) any(subnets)).getNodes().add(store);
            components.add(store);
        });
        edits.put("delete a component", i -> {
            Component gone = components.remove(components.size() - 1);
            if (gone == hub || !gone.getOutgoing().isEmpty() || !gone.getIncoming().isEmpty()) {
                components.add(gone);
                any(components).setName("Kept " + i);
            } else {
                ((NodeContainer) gone.eContainer()).getNodes().remove(gone);
            }
        });
        edits.put("move to another subnet", i -> ((NodeContainer) any(subnets)).getNodes().add(ordinary()));
        edits.put("new flow", i -> flows.add(flow(ordinary(), ordinary(), i)));
        edits.put("delete a flow", i -> EcoreUtil.remove(ends(flows.remove(flows.size() - 1))));
        edits.put("fact of the hub", i -> turn(hub));
        edits.put("data class of the hub", i -> hub.setDataClass(
                DataClass.get(1 + i % 5)));
        edits.put("fact of a flow of the hub", i -> turn(any(hub.getIncoming())));
        edits.put("new flow to the hub", i -> flows.add(flow(ordinary(), hub, i)));
        return edits;
    }

    private void measure(int size, String name, Edit edit, int count, boolean counted) {
        double[] millis = new double[count];
        long checks = live.runs();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            edit.make(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        if (counted) {
            System.out.printf("| %,d | %s | %.3f | %.3f | %.3f | %,.1f |%n", size, name, millis[count / 2],
                    millis[count * 99 / 100], millis[count - 1], (live.runs() - checks) / (double) count);
        }
    }

    private static void turn(Component component) {
        component.setEncryptedAtRest(component.getEncryptedAtRest() == Fact.YES ? Fact.NO : Fact.YES);
    }

    private static void turn(DataFlow flow) {
        flow.setEncrypted(flow.getEncrypted() == Fact.YES ? Fact.NO : Fact.YES);
    }

    private Component ordinary() {
        Component component = any(components);
        return component == hub ? components.get(0) : component;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A flow that is complete before it joins the workload, as one edit makes it. */
    private DataFlow flow(Node source, Node target, int number) {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        flow.setId("new-flow-" + number + "-" + random.nextLong());
        flow.setEncrypted(Fact.YES);
        flow.setSource(source);
        flow.setTarget(target);
        workload.getFlows().add(flow);
        return flow;
    }

    private static DataFlow ends(DataFlow flow) {
        flow.setSource(null);
        flow.setTarget(null);
        return flow;
    }
}
