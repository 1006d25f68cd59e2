/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.plumbline.model.Component;
import org.plumbline.validation.AnalysisContext;

/** For each vertex the longest way along calls, by what vertices and edges add; calls within a circle are left out. */
final class LongestWays {

    private static final int CHECK_MASK = 0xFFF;
    /** Components at the start of a way that are named; the last one follows. */
    private static final int MOST_NAMED = 20;

    private final FlowGraph flows;
    private final double[] length;
    private final double[] ofEdges;
    private final int[] next;
    private final int[] end;

    LongestWays(CallGraph graph, IntToDoubleFunction ofVertex, IntToDoubleFunction ofEdge, AnalysisContext context) {
        flows = graph.flows();
        length = new double[graph.size()];
        ofEdges = new double[graph.size()];
        next = new int[graph.size()];
        end = new int[graph.size()];
        Arrays.fill(next, FlowGraph.NONE);
        int[] order = graph.order();
        for (int i = order.length - 1; i >= 0; i--) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            int v = order[i];
            double behind = 0;
            end[v] = v;
            for (int edge : graph.calls(v)) {
                int w = flows.target(edge);
                if (graph.inCircle(edge)) {
                    continue;
                }
                double step = ofEdge.applyAsDouble(edge);
                double way = step + length[w];
                if (way > behind || next[v] == FlowGraph.NONE) {
                    behind = way;
                    ofEdges[v] = step + ofEdges[w];
                    next[v] = w;
                    end[v] = end[w];
                }
            }
            length[v] = behind + ofVertex.applyAsDouble(v);
        }
    }

    double length(int vertex) {
        return length[vertex];
    }

    /** What the edges of the longest way add to it. */
    double ofEdges(int vertex) {
        return ofEdges[vertex];
    }

    /** The vertex after this one on its longest way; negative at the end. */
    int next(int vertex) {
        return next[vertex];
    }

    /** The components along the longest way; the middle of a very long one is left out. */
    List<Component> way(int vertex) {
        List<Component> way = new ArrayList<>();
        int v = vertex;
        for (; v != FlowGraph.NONE && way.size() < MOST_NAMED; v = next[v]) {
            add(way, v);
        }
        if (v != FlowGraph.NONE) {
            add(way, end[v]);
        }
        return List.copyOf(way);
    }

    private void add(List<Component> way, int v) {
        if (flows.isComponent(v)) {
            way.add(flows.component(v));
        }
    }
}
