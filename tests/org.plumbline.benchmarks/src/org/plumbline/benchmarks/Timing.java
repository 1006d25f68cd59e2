/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.Arrays;

/** Times work after a warm-up. */
final class Timing {

    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Timing() {
    }

    /** The sizes that the arguments name, or the usual ones. */
    static int[] sizes(String[] args) {
        return args.length == 0 ? SIZES : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
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

    /** What is in use of the heap when all garbage is gone. */
    static long usedBytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
