/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import org.plumbline.validation.AnalysisContext;

/**
 * Vertices grouped by whether they reach each other, by Tarjan's algorithm (1972) with a stack of its own: chains may be
 * longer than Java's stack. JGraphT's inspectors work on its object graphs, which take ten times as long to build.
 */
final class StrongComponents {

    private static final int CHECK_MASK = 0xFFF;

    private final int[][] outgoing;
    private final int[] targets;
    private final int[] group;
    private final int[] low;
    private final int[] nextEdge;
    private final IntList open = new IntList();
    private final IntList path = new IntList();
    private int visited;
    private int groups;

    private StrongComponents(int[][] outgoing, int[] targets) {
        this.outgoing = outgoing;
        this.targets = targets;
        this.group = new int[outgoing.length];
        this.low = new int[outgoing.length];
        this.nextEdge = new int[outgoing.length];
    }

    /**
     * The number of the group of each vertex. A group has a higher number than every other group that it reaches.
     *
     * @param outgoing for each vertex the edges that leave it
     * @param targets for each edge the vertex that it enters
     */
    static int[] of(int[][] outgoing, int[] targets, AnalysisContext context) {
        StrongComponents search = new StrongComponents(outgoing, targets);
        for (int v = 0; v < outgoing.length; v++) {
            if ((v & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            if (search.low[v] == 0) {
                search.visit(v);
            }
        }
        return search.group;
    }

    /** {@code low} counts from 1; a vertex whose group is known gets the highest number, so that nobody lowers to it. */
    private void visit(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int v = path.get(path.size() - 1);
            if (nextEdge[v] < outgoing[v].length) {
                int w = targets[outgoing[v][nextEdge[v]++]];
                if (low[w] == 0) {
                    enter(w);
                }
                continue;
            }
            path.removeLast();
            leave(v);
        }
    }

    private void enter(int v) {
        low[v] = ++visited;
        group[v] = visited;
        open.add(v);
        path.add(v);
    }

    /** While a vertex is open, {@code group} holds its number in order of visit. */
    private void leave(int v) {
        int entered = group[v];
        for (int edge : outgoing[v]) {
            low[v] = Math.min(low[v], low[targets[edge]]);
        }
        if (low[v] < entered) {
            return;
        }
        int last;
        do {
            last = open.removeLast();
            low[last] = Integer.MAX_VALUE;
            group[last] = groups;
        } while (last != v);
        groups++;
    }
}
