/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** How many pieces of code wait for each other in a row, from where requests enter the workload. */
public final class CallDepth {

    public static final Analysis<CallDepth> ANALYSIS = CallDepth::new;

    private final CallGraph graph;
    private final LongestWays ways;

    private CallDepth(AnalysisContext context) {
        graph = context.analysis(CallGraph.ANALYSIS);
        ways = new LongestWays(graph, v -> graph.flows().isComponent(v)
                && graph.flows().component(v) instanceof Compute ? 1 : 0, edge -> 0, context);
    }

    /** Pieces of code in a row that a request to the component waits for; 0 where no requests enter. */
    public int at(Component component) {
        int vertex = graph.flows().vertexOf(component);
        return vertex < 0 || graph.isClient(vertex) || !graph.isEntry(vertex) ? 0 : (int) ways.length(vertex);
    }

    /** The components of the longest row, others than code included; the middle of a very long one is left out. */
    public List<Component> way(Component component) {
        return ways.way(graph.flows().vertexOf(component));
    }
}
