/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.BitSet;
import java.util.function.IntPredicate;

import org.plumbline.validation.AnalysisContext;

/**
 * Counts what reaches each vertex of a call graph, {@value Long#SIZE} starting points at a time, each time only over
 * what they reach.
 */
final class Reachability {

    private final int[] place;
    private final int[] vertex;
    private final int[] first;
    private final int[] after;

    /** @param followed edges that are followed; none may be within a circle */
    Reachability(CallGraph graph, IntPredicate followed) {
        vertex = graph.order();
        place = new int[vertex.length];
        for (int at = 0; at < vertex.length; at++) {
            place[vertex[at]] = at;
        }
        first = new int[vertex.length + 1];
        IntList sources = new IntList();
        IntList targets = new IntList();
        for (int at = 0; at < vertex.length; at++) {
            for (int edge : graph.callers(vertex[at])) {
                if (followed.test(edge)) {
                    int source = place[graph.flows().source(edge)];
                    sources.add(source);
                    targets.add(at);
                    first[source + 1]++;
                }
            }
        }
        for (int at = 0; at < vertex.length; at++) {
            first[at + 1] += first[at];
        }
        after = new int[targets.size()];
        int[] next = first.clone();
        int[] from = sources.toArray();
        int[] to = targets.toArray();
        for (int i = 0; i < from.length; i++) {
            after[next[from[i]]++] = to[i];
        }
    }

    /** For each vertex, how many of the starting points reach it; each that is the vertex itself counts too. */
    int[] countBefore(int[] starts, AnalysisContext context) {
        int[] counts = new int[vertex.length];
        long[] reached = new long[vertex.length];
        BitSet open = new BitSet(vertex.length);
        for (int from = 0; from < starts.length; from += Long.SIZE) {
            context.checkCanceled();
            for (int i = from; i < Math.min(starts.length, from + Long.SIZE); i++) {
                reached[place[starts[i]]] |= 1L << i - from;
                open.set(place[starts[i]]);
            }
            // Edges lead to later places, so what is taken out is final.
            for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at)) {
                open.clear(at);
                for (int i = first[at]; i < first[at + 1]; i++) {
                    reached[after[i]] |= reached[at];
                    open.set(after[i]);
                }
                counts[vertex[at]] += Long.bitCount(reached[at]);
                reached[at] = 0;
            }
        }
        return counts;
    }
}
