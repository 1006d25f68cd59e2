/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.Arrays;

/** Times work after a warm-up. */
final class Timing {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Timing() {
    }

    /** Median of {@code runs} runs in milliseconds, after as many runs that are not counted. */
    static double medianMillis(int runs, Work work) throws Exception {
        double[] millis = new double[runs];
        for (int i = -runs; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[runs / 2];
    }
}
