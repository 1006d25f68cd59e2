/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;

/** Walks circles of a call graph; together all walks look at each edge twice at most. */
final class CycleSearch {

    private static final byte UNSEEN = 0;
    private static final byte ON_PATH = 1;
    private static final byte DONE = 2;

    private final CallGraph graph;
    private final FlowGraph flows;
    private final int[] cameBy;
    private final int[] nextCall;
    private final byte[] state;

    CycleSearch(CallGraph graph) {
        this.graph = graph;
        this.flows = graph.flows();
        this.cameBy = new int[graph.size()];
        Arrays.fill(cameBy, FlowGraph.NONE);
        this.nextCall = new int[graph.size()];
        this.state = new byte[graph.size()];
    }

    boolean callsItself(int vertex) {
        for (int edge : graph.calls(vertex)) {
            if (flows.target(edge) == vertex) {
                return true;
            }
        }
        return false;
    }

    CallCycles.Cycle from(int anchor, int components) {
        searchInBreadth(anchor);
        List<Component> way = new ArrayList<>();
        List<DataFlow> used = new ArrayList<>();
        int v = anchor;
        do {
            flows.flow(cameBy[v]).ifPresent(used::add);
            v = flows.source(cameBy[v]);
            if (flows.isComponent(v)) {
                way.add(flows.component(v));
            }
        } while (v != anchor);
        Collections.reverse(way);
        Collections.reverse(used);
        return new CallCycles.Cycle(components, List.copyOf(way), List.copyOf(used), closing(anchor));
    }

    /** Keeps the edge by which each vertex of the circle was found first, the anchor included. */
    private void searchInBreadth(int anchor) {
        IntList queue = new IntList();
        queue.add(anchor);
        for (int i = 0; i < queue.size(); i++) {
            for (int edge : graph.calls(queue.get(i))) {
                int next = flows.target(edge);
                if (graph.inCircle(edge) && cameBy[next] == FlowGraph.NONE) {
                    cameBy[next] = edge;
                    queue.add(next);
                }
            }
        }
    }

    /** The edges that a search in depth finds to lead back to a vertex it has not left yet. */
    private List<DataFlow> closing(int anchor) {
        List<DataFlow> result = new ArrayList<>();
        boolean hidden = false;
        IntList path = new IntList();
        path.add(anchor);
        state[anchor] = ON_PATH;
        while (!path.isEmpty()) {
            int v = path.get(path.size() - 1);
            if (nextCall[v] == graph.calls(v).length) {
                state[v] = DONE;
                path.removeLast();
                continue;
            }
            int edge = graph.calls(v)[nextCall[v]++];
            int next = flows.target(edge);
            if (graph.inCircle(edge) && state[next] == ON_PATH) {
                hidden |= flows.flow(edge).map(result::add).isEmpty();
            } else if (graph.inCircle(edge) && state[next] == UNSEEN) {
                state[next] = ON_PATH;
                path.add(next);
            }
        }
        return hidden ? List.of() : List.copyOf(result);
    }
}
