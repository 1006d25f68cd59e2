/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.Arrays;

/**
 * Dominator tree of what can be reached from some start vertices: a vertex dominates another when every way from the
 * starts to the other leads through it. Found by the algorithm of Lengauer and Tarjan (1979) with path compression, in
 * near-linear time. JGraphT has none.
 */
final class Dominators {

    private static final int NONE = -1;
    private static final int ROOT = 0;

    private final FlowGraph graph;
    /** Number of a vertex in depth-first order, from 1; 0 is a root before all starts. */
    private final int[] number;
    private final int[] vertex;
    private final int[] parent;
    private final int count;
    private final int[] semi;
    private final int[] label;
    private final int[] ancestor;
    private final int[] dominator;
    private final int[] dominated;
    private final int[] componentsBelow;
    private final int[] entered;

    Dominators(FlowGraph graph, int[] starts) {
        this.graph = graph;
        number = new int[graph.size()];
        Arrays.fill(number, NONE);
        int[] order = new int[graph.size() + 1];
        int[] from = new int[graph.size() + 1];
        count = search(starts, order, from);
        vertex = Arrays.copyOf(order, count);
        parent = Arrays.copyOf(from, count);
        semi = new int[count];
        label = new int[count];
        ancestor = new int[count];
        dominator = new int[count];
        for (int i = 0; i < count; i++) {
            semi[i] = i;
            label[i] = i;
            ancestor[i] = NONE;
        }
        findDominators(starts);
        dominated = new int[count];
        componentsBelow = new int[count];
        entered = new int[count];
        measure();
    }

    boolean reached(int v) {
        return number[v] != NONE;
    }

    /** How many components, without the vertex itself, are reached only through it. */
    int componentsBehind(int v) {
        int n = number[v];
        int own = v < graph.componentCount() ? 1 : 0;
        return componentsBelow[n] - own;
    }

    /** Whether every way to {@code v} leads through {@code by}; a vertex dominates itself. */
    boolean dominates(int by, int v) {
        if (number[by] == NONE || number[v] == NONE) {
            return false;
        }
        int at = entered[number[v]];
        int first = entered[number[by]];
        return first <= at && at < first + dominated[number[by]];
    }

    /**
     * For each reached vertex the one with the highest value of itself and all that it dominates; the first in
     * depth-first order when several have it.
     */
    int[] highestBehind(int[] value) {
        int[] best = vertex.clone();
        for (int i = count - 1; i > ROOT; i--) {
            int above = dominator[i];
            if (above != ROOT && value[best[i]] >= value[best[above]] && value[best[i]] > value[vertex[above]]) {
                best[above] = best[i];
            }
        }
        int[] result = new int[number.length];
        Arrays.fill(result, NONE);
        for (int i = 1; i < count; i++) {
            result[vertex[i]] = best[i];
        }
        return result;
    }

    /** The only edge by which all ways from the starts come to the vertex; negative when there are several or none. */
    int onlyWayIn(int v) {
        if (dominator[number[v]] == ROOT) {
            return NONE;
        }
        int only = NONE;
        for (int edge : graph.incoming(v)) {
            int from = graph.source(edge);
            if (reached(from) && !dominates(v, from)) {
                if (only != NONE) {
                    return NONE;
                }
                only = edge;
            }
        }
        return only;
    }

    /** Work done, in vertices and edges looked at. */
    int work() {
        int edges = 0;
        for (int i = 1; i < count; i++) {
            edges += graph.outgoing(vertex[i]).length;
        }
        return count + edges;
    }

    private int search(int[] starts, int[] order, int[] from) {
        int reached = 1;
        int[] path = new int[graph.size() + 1];
        int[] nextEdge = new int[graph.size()];
        for (int start : starts) {
            if (number[start] != NONE) {
                continue;
            }
            reached = visit(start, ROOT, order, from, reached);
            int depth = 0;
            path[depth++] = start;
            while (depth > 0) {
                int v = path[depth - 1];
                int[] out = graph.outgoing(v);
                if (nextEdge[v] == out.length) {
                    depth--;
                    continue;
                }
                int w = graph.target(out[nextEdge[v]++]);
                if (number[w] == NONE) {
                    reached = visit(w, number[v], order, from, reached);
                    path[depth++] = w;
                }
            }
        }
        return reached;
    }

    private int visit(int v, int by, int[] order, int[] from, int reached) {
        number[v] = reached;
        order[reached] = v;
        from[reached] = by;
        return reached + 1;
    }

    private void findDominators(int[] starts) {
        boolean[] isStart = new boolean[count];
        for (int start : starts) {
            isStart[number[start]] = true;
        }
        int[] firstInBucket = new int[count];
        int[] nextInBucket = new int[count];
        Arrays.fill(firstInBucket, NONE);
        int[] path = new int[count];
        for (int w = count - 1; w > ROOT; w--) {
            if (isStart[w]) {
                semi[w] = ROOT;
            }
            for (int edge : graph.incoming(vertex[w])) {
                int v = number[graph.source(edge)];
                if (v != NONE) {
                    semi[w] = Math.min(semi[w], semi[best(v, path)]);
                }
            }
            nextInBucket[w] = firstInBucket[semi[w]];
            firstInBucket[semi[w]] = w;
            ancestor[w] = parent[w];
            int p = parent[w];
            for (int v = firstInBucket[p]; v != NONE; v = nextInBucket[v]) {
                int u = best(v, path);
                dominator[v] = semi[u] < semi[v] ? u : p;
            }
            firstInBucket[p] = NONE;
        }
        for (int w = 1; w < count; w++) {
            if (dominator[w] != semi[w]) {
                dominator[w] = dominator[dominator[w]];
            }
        }
    }

    /** The vertex with the lowest semidominator on the way up the forest so far; shortens that way. */
    private int best(int v, int[] path) {
        if (ancestor[v] == NONE) {
            return label[v];
        }
        int depth = 0;
        for (int u = v; ancestor[ancestor[u]] != NONE; u = ancestor[u]) {
            path[depth++] = u;
        }
        while (depth > 0) {
            int u = path[--depth];
            int above = ancestor[u];
            if (semi[label[above]] < semi[label[u]]) {
                label[u] = label[above];
            }
            ancestor[u] = ancestor[above];
        }
        return label[v];
    }

    /** A dominator has the lower number, so one pass up sums the subtrees and one pass down numbers them. */
    private void measure() {
        for (int i = count - 1; i >= 0; i--) {
            dominated[i]++;
            if (i > ROOT) {
                componentsBelow[i] += vertex[i] < graph.componentCount() ? 1 : 0;
                dominated[dominator[i]] += dominated[i];
                componentsBelow[dominator[i]] += componentsBelow[i];
            }
        }
        int[] next = new int[count];
        next[ROOT] = 1;
        for (int i = 1; i < count; i++) {
            entered[i] = next[dominator[i]];
            next[dominator[i]] += dominated[i];
            next[i] = entered[i] + 1;
        }
    }
}
