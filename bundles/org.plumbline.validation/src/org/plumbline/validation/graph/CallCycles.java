/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** Components that wait for each other in a circle. A circle, however tangled, is told once. */
public final class CallCycles {

    public static final Analysis<CallCycles> ANALYSIS = CallCycles::new;

    /**
     * A circle of calls.
     *
     * @param size how many components wait for each other, all detours included
     * @param components the shortest way round, from the component that the circle is told at
     * @param flows the flows of that way
     * @param closing flows without which nobody waits in a circle any more; empty when a boundary hides one of them
     */
    public record Cycle(int size, List<Component> components, List<DataFlow> flows, List<DataFlow> closing) { }

    private final FlowGraph flows;
    private final Cycle[] cycles;

    private CallCycles(AnalysisContext context) {
        CallGraph graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        cycles = new Cycle[flows.componentCount()];
        CycleSearch search = new CycleSearch(graph);
        int[] order = graph.order();
        for (int at = 0; at < order.length; at += graph.groupSize(order[at])) {
            int size = graph.groupSize(order[at]);
            if (size > 1 || search.callsItself(order[at])) {
                context.checkCanceled();
                int anchor = anchor(order, at, size);
                if (anchor != FlowGraph.NONE) {
                    cycles[anchor] = search.from(anchor, components(order, at, size));
                }
            }
        }
    }

    /** The circle that is told at the component: of those that wait in it, the first by id that is in scope. */
    public Optional<Cycle> at(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(cycles[vertex]);
    }

    private int components(int[] order, int at, int size) {
        int count = 0;
        for (int i = at; i < at + size; i++) {
            count += flows.isComponent(order[i]) ? 1 : 0;
        }
        return count;
    }

    /** By id, so that a rearranged drawing keeps its findings. */
    private int anchor(int[] order, int at, int size) {
        int first = FlowGraph.NONE;
        for (int i = at; i < at + size; i++) {
            if (flows.inScope(order[i]) && (first == FlowGraph.NONE || id(order[i]).compareTo(id(first)) < 0)) {
                first = order[i];
            }
        }
        return first;
    }

    private String id(int vertex) {
        String id = flows.component(vertex).getId();
        return id == null ? "" : id;
    }
}
