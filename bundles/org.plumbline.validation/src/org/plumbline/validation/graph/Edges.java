/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.function.IntPredicate;

/** Edges by the vertex at one of their ends. */
final class Edges {

    private static final int[] NO_EDGES = {};

    private Edges() {
    }

    /** For each vertex the numbers of the edges that end there, in ascending order. */
    static int[][] group(int size, int[] ends) {
        return group(size, ends, edge -> true);
    }

    /** The same for those edges only that are wanted. */
    static int[][] group(int size, int[] ends, IntPredicate wanted) {
        int[] counts = new int[size];
        for (int e = 0; e < ends.length; e++) {
            if (wanted.test(e)) {
                counts[ends[e]]++;
            }
        }
        int[][] result = new int[size][];
        for (int v = 0; v < size; v++) {
            result[v] = counts[v] == 0 ? NO_EDGES : new int[counts[v]];
        }
        for (int e = ends.length - 1; e >= 0; e--) {
            if (wanted.test(e)) {
                result[ends[e]][--counts[ends[e]]] = e;
            }
        }
        return result;
    }
}
