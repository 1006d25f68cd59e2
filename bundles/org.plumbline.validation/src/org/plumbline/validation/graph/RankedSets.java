/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.Arrays;

/** Sets of ranks as ascending arrays, of which only the lowest few are kept, so that joining two takes constant time. */
final class RankedSets {

    static final int[] EMPTY = {};

    private final int[] joined;
    private final int most;

    /** @param most how many ranks a set keeps at most */
    RankedSets(int most) {
        this.most = most;
        this.joined = new int[most];
    }

    int most() {
        return most;
    }

    /** The lowest of both; one of them is handed back when it holds them already. */
    int[] union(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0 || a == b) {
            return a.length == 0 ? b : a;
        }
        int size = 0;
        for (int i = 0, j = 0; size < most && (i < a.length || j < b.length); size++) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                joined[size] = a[i++];
            } else {
                i += i < a.length && a[i] == b[j] ? 1 : 0;
                joined[size] = b[j++];
            }
        }
        return Arrays.equals(joined, 0, size, a, 0, a.length) ? a : Arrays.copyOf(joined, size);
    }

    /** Ranks that are certainly in both; some may be missing when a set was cut off. */
    int[] intersection(int[] a, int[] b) {
        int size = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                joined[size++] = a[i++];
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(joined, size);
    }
}
