/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.BitSet;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * What fails with a component: everything that needs it, directly or along a chain of calls. What has several targets
 * to choose from needs none of them. Clients and external systems are no part of the workload and are not counted;
 * calls within a circle are left out.
 */
public final class Dependents {

    public static final Analysis<Dependents> ANALYSIS = Dependents::new;

    /**
     * Vertices and edges that are looked at, all passes together: some ten milliseconds. It is enough to follow each of
     * ten thousand components; in larger workloads every second, third and so on stands for those up to the next. A
     * share told by some thousand of them is good to two percent.
     */
    private static final long MOST_WORK = 12_000_000;

    private final CallGraph graph;
    private final FlowGraph flows;
    private final int total;
    private final int step;
    private final int[] failing;
    private final int[] direct;
    private final int criticalFlows;
    private final int[] criticalLost;
    private final int widest;

    private Dependents(AnalysisContext context) {
        graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        IntList counted = new IntList();
        for (int v = 0; v < flows.componentCount(); v++) {
            if (isCounted(v)) {
                counted.add(v);
            }
        }
        IntList critical = new IntList();
        for (int e = 0; e < flows.edgeCount(); e++) {
            DataFlow flow = flows.flow(e).orElse(null);
            if (flow != null && flow.getCritical() == Fact.YES) {
                critical.add(flows.target(e));
            }
        }
        total = counted.size();
        step = 1 + (int) (total / Math.max(1, Long.SIZE * MOST_WORK / (1 + graph.size() + flows.edgeCount())));
        criticalFlows = critical.size();
        Reachability reachability = new Reachability(graph, this::takesDown);
        failing = reachability.countBefore(every(counted, step), context);
        criticalLost = reachability.countBefore(critical.toArray(), context);
        direct = direct();
        widest = widest();
    }

    /** Components of the workload, clients and external systems left out. */
    public int total() {
        return total;
    }

    /** How many other components fail with it; in workloads of far more than ten thousand an estimate. */
    public int of(Component component) {
        int vertex = flows.vertexOf(component);
        if (vertex < 0) {
            return 0;
        }
        boolean itself = isCounted(vertex);
        return Math.max(itself && step == 1 ? failing[vertex] - 1 : failing[vertex] * step - (itself ? 1 : 0), 0);
    }

    /** How many components need it directly. */
    public int direct(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? 0 : direct[vertex];
    }

    /** Whether no component in scope takes more with it; of several, the first in the drawing. */
    public boolean takesMost(Component component) {
        return widest >= 0 && flows.component(widest) == component;
    }

    /** Flows that the workload fails its purpose without. */
    public int criticalFlows() {
        return criticalFlows;
    }

    /** How many of the critical flows end when it fails. */
    public int criticalFlowsLost(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? 0 : criticalLost[vertex];
    }

    private int widest() {
        int most = FlowGraph.NONE;
        for (int v = 0; v < flows.componentCount(); v++) {
            if (flows.inScope(v) && (most == FlowGraph.NONE || failing[v] > failing[most])) {
                most = v;
            }
        }
        return most;
    }

    private boolean isCounted(int v) {
        return flows.isComponent(v) && !graph.isClient(v) && !graph.isExternal(v);
    }

    private boolean takesDown(int edge) {
        return graph.needs(edge) && !graph.inCircle(edge) && !graph.choosesTarget(flows.source(edge));
    }

    private int[] direct() {
        int[] result = new int[graph.size()];
        BitSet seen = new BitSet();
        for (int v = 0; v < result.length; v++) {
            seen.clear();
            for (int edge : graph.callers(v)) {
                int caller = flows.source(edge);
                if (isCounted(caller) && takesDown(edge) && !seen.get(caller)) {
                    seen.set(caller);
                    result[v]++;
                }
            }
        }
        return result;
    }

    private static int[] every(IntList all, int step) {
        int[] result = new int[(all.size() + step - 1) / step];
        for (int i = 0; i < result.length; i++) {
            result[i] = all.get(i * step);
        }
        return result;
    }
}
