/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.function.IntPredicate;

/** Where traffic starts. */
final class Starts {

    private Starts() {
    }

    /**
     * Vertices that nothing leads to, some of them left out, and all that only circles lead to which nothing enters:
     * there it is open where traffic starts.
     */
    static int[] of(FlowGraph graph, IntPredicate leftOut) {
        IntList starts = new IntList();
        boolean[] reached = new boolean[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            if (graph.incoming(v).length == 0 && graph.outgoing(v).length > 0) {
                markReached(graph, v, reached);
                if (!leftOut.test(v)) {
                    starts.add(v);
                }
            }
        }
        for (int v = 0; v < graph.size(); v++) {
            if (!reached[v] && graph.outgoing(v).length > 0) {
                starts.add(v);
            }
        }
        return starts.toArray();
    }

    /** Marks all that can be reached from a vertex. */
    static void markReached(FlowGraph graph, int start, boolean[] reached) {
        IntList queue = new IntList();
        queue.add(start);
        reached[start] = true;
        for (int i = 0; i < queue.size(); i++) {
            for (int edge : graph.outgoing(queue.get(i))) {
                int next = graph.target(edge);
                if (!reached[next]) {
                    reached[next] = true;
                    queue.add(next);
                }
            }
        }
    }
}
