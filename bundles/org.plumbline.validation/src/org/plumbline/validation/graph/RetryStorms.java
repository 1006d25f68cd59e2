/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * How often a component is called for a single request when it fails, because several callers along a chain try again:
 * their tries multiply. A flow that names no retries counts as one try; calls within a circle are left out.
 */
public final class RetryStorms {

    public static final Analysis<RetryStorms> ANALYSIS = RetryStorms::new;

    private static final int CHECK_MASK = 0xFFF;
    /** Retried flows of a chain that are named. */
    private static final int MOST_NAMED = 10;

    /**
     * What one request turns into.
     *
     * @param calls calls of the component for one request
     * @param retried the flows whose tries multiply, the outermost first; a very long chain is cut at its start
     */
    public record Storm(double calls, List<DataFlow> retried) { }

    private final CallGraph graph;
    private final FlowGraph flows;
    private final double[] calls;
    private final int[] by;
    private final int[] last;

    private RetryStorms(AnalysisContext context) {
        graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        calls = new double[graph.size()];
        by = new int[graph.size()];
        last = new int[graph.size()];
        Arrays.fill(calls, 1);
        Arrays.fill(by, FlowGraph.NONE);
        Arrays.fill(last, FlowGraph.NONE);
        int[] order = graph.order();
        for (int i = 0; i < order.length; i++) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            multiply(order[i]);
        }
        BitSet goesOn = new BitSet();
        for (int i = order.length - 1; i >= 0; i--) {
            for (int edge : graph.calls(order[i])) {
                if (!graph.inCircle(edge) && (tries(edge) > 1 || goesOn.get(flows.target(edge)))) {
                    goesOn.set(order[i]);
                    last[order[i]] = FlowGraph.NONE;
                }
            }
        }
    }

    /** What hits the component; told at the end of a chain, and only where tries of at least two flows multiply. */
    public Optional<Storm> at(Component component) {
        int vertex = flows.vertexOf(component);
        if (vertex < 0 || last[vertex] == FlowGraph.NONE) {
            return Optional.empty();
        }
        List<DataFlow> retried = new ArrayList<>();
        for (int edge = last[vertex]; edge != FlowGraph.NONE && retried.size() < MOST_NAMED;
                edge = retriedBefore(flows.source(edge))) {
            flows.flow(edge).ifPresent(retried::add);
        }
        Collections.reverse(retried);
        return Optional.of(new Storm(calls[flows.source(last[vertex])] * tries(last[vertex]), List.copyOf(retried)));
    }

    /** All retried flows on ways to the component whose caller is itself called again by a retry. */
    public List<DataFlow> inner(Component component) {
        List<DataFlow> result = new ArrayList<>();
        BitSet seen = new BitSet();
        IntList queue = new IntList();
        queue.add(flows.vertexOf(component));
        for (int i = 0; i < queue.size(); i++) {
            for (int edge : graph.callers(queue.get(i))) {
                int caller = flows.source(edge);
                if (graph.inCircle(edge)) {
                    continue;
                }
                if (tries(edge) > 1 && calls[caller] > 1) {
                    flows.flow(edge).ifPresent(result::add);
                }
                if (!seen.get(caller)) {
                    seen.set(caller);
                    queue.add(caller);
                }
            }
        }
        return result;
    }

    private void multiply(int v) {
        double most = 0;
        for (int edge : graph.callers(v)) {
            if (graph.inCircle(edge)) {
                continue;
            }
            double before = calls[flows.source(edge)];
            double now = before * tries(edge);
            if (now > calls[v]) {
                calls[v] = now;
                by[v] = edge;
            }
            if (before > 1 && tries(edge) > 1 && now > most && flows.inScope(v)) {
                most = now;
                last[v] = edge;
            }
        }
    }

    /** The last retried edge on the way that the most calls come by. */
    private int retriedBefore(int vertex) {
        int v = vertex;
        while (by[v] != FlowGraph.NONE && tries(by[v]) == 1) {
            v = flows.source(by[v]);
        }
        return by[v];
    }

    private double tries(int edge) {
        DataFlow flow = flows.flow(edge).orElse(null);
        return flow != null && flow.isSetRetries() && flow.getRetries() > 0 ? 1.0 + flow.getRetries() : 1;
    }
}
