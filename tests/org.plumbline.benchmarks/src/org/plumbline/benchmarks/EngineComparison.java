/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.plumbline.benchmarks.compare.Engines;
import org.plumbline.model.Workload;

/**
 * The same constraints on the same architectures, in one run: EMF's Diagnostician, Epsilon EVL and Plumbline. Each has
 * to find the same. Prints a Markdown table of the median time of a review in milliseconds.
 * <p>
 * Arguments: the sizes in elements. Epsilon takes minutes on a million.
 * </p>
 */
public final class EngineComparison {

    private static final long SEED = 1;
    /** About as many elements are looked at in the runs of one engine on one size. */
    private static final int ELEMENTS_A_SIZE = 200_000;
    private static final int MOST_RUNS = 41;

    private EngineComparison() {
    }

    public static void main(String[] args) throws Exception {
        System.out.printf("%d constraints, %d processors, %s%n%n", Engines.constraints(),
                Runtime.getRuntime().availableProcessors(), Runtime.version());
        System.out.print("| elements | findings |");
        Arrays.stream(Engines.values()).forEach(engine -> System.out.printf(" %s |", engine.title()));
        System.out.printf("%n|---:|---:|%s%n", "---:|".repeat(Engines.values().length));
        for (int size : Timing.sizes(args)) {
            compare(size);
        }
    }

    private static void compare(int size) throws Exception {
        Workload workload = Architectures.of(size, SEED);
        List<String> expected = null;
        StringBuilder row = new StringBuilder();
        for (Engines engine : Engines.values()) {
            Engines.Run run = engine.prepare(workload);
            List<String> found = run.now().stream().sorted().toList();
            if (expected != null && !expected.equals(found)) {
                throw new IllegalStateException(engine.title() + " finds something else in " + size + " elements");
            }
            expected = found;
            double millis = Timing.medianMillis(Math.clamp(ELEMENTS_A_SIZE / size, 1, MOST_RUNS), run::now);
            row.append(String.format(Locale.ROOT, millis < 10 ? " %.2f |" : " %,.0f |", millis));
        }
        System.out.printf(Locale.ROOT, "| %,d | %,d |%s%n", size, expected.size(), row);
    }
}
