/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;

/** Load and save of models of rising size; linear when the time for an element stays the same. */
public final class LoadSaveBenchmark {

    private static final long SEED = 1;

    private LoadSaveBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        System.out.printf("%10s %14s %14s%n", "elements", "load µs/elem", "save µs/elem");
        Path file = Files.createTempFile("bench", ".plumb");
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            Workload workload = Architectures.of(size, SEED);
            ModelFiles.save(workload, file);
            double save = Timing.medianMillis(7, () -> ModelFiles.save(workload, file));
            double load = Timing.medianMillis(7, () -> ModelFiles.load(file));
            System.out.printf("%10d %14.2f %14.2f%n", size, load * 1000 / size, save * 1000 / size);
        }
        Files.delete(file);
    }
}
