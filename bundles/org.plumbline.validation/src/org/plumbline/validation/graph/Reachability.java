/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.function.IntPredicate;

import org.plumbline.validation.AnalysisContext;

/** Counts what reaches each vertex of a call graph, {@value Long#SIZE} starting points in one pass over the graph. */
final class Reachability {

    private final int[] place;
    private final int[] vertex;
    private final int[] first;
    private final int[] before;

    /** @param followed edges that are followed; none may be within a circle */
    Reachability(CallGraph graph, IntPredicate followed) {
        vertex = graph.order();
        place = new int[vertex.length];
        first = new int[vertex.length + 1];
        IntList sources = new IntList();
        for (int at = 0; at < vertex.length; at++) {
            place[vertex[at]] = at;
            for (int edge : graph.callers(vertex[at])) {
                if (followed.test(edge)) {
                    sources.add(place[graph.flows().source(edge)]);
                }
            }
            first[at + 1] = sources.size();
        }
        before = sources.toArray();
    }

    /** For each vertex, how many of the starting points reach it; each that is the vertex itself counts too. */
    int[] countBefore(int[] starts, AnalysisContext context) {
        int[] counts = new int[vertex.length];
        for (int from = 0; from < starts.length; from += Long.SIZE) {
            context.checkCanceled();
            long[] reached = new long[vertex.length];
            for (int i = from; i < Math.min(starts.length, from + Long.SIZE); i++) {
                reached[place[starts[i]]] |= 1L << i - from;
            }
            for (int at = 0; at < reached.length; at++) {
                long bits = reached[at];
                for (int i = first[at]; i < first[at + 1]; i++) {
                    bits |= reached[before[i]];
                }
                reached[at] = bits;
                counts[vertex[at]] += Long.bitCount(bits);
            }
        }
        return counts;
    }
}
