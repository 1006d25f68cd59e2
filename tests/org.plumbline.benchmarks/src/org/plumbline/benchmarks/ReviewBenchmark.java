/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import org.plumbline.model.Workload;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

/**
 * All rules on architectures of rising size: the full review, taking a workload in for live review, and memory. Sizes
 * may be given as arguments.
 */
public final class ReviewBenchmark {

    private ReviewBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        RuleSet rules = BuiltInRules.all();
        System.out.printf("%d rules, %d processors%n%n", rules.rules().size(),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| elements | full review ms | µs an element | findings | questions | live review opened ms "
                + "| model bytes an element | live review bytes an element |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        Engine.review(rules, Architectures.of(10_000, 0));
        for (int size : Timing.sizes(args)) {
            long empty = Timing.usedBytes();
            Workload workload = Architectures.of(size, 1);
            long loaded = Timing.usedBytes();
            int runs = Math.max(3, Math.min(100, 1_000_000 / size));
            double review = Timing.medianMillis(runs, () -> Engine.review(rules, workload));
            ReviewResult result = Engine.review(rules, workload);
            double open = Timing.medianMillis(Math.max(1, runs / 5),
                    () -> new LiveReview(workload, rules, Runnable::run).dispose());
            long before = Timing.usedBytes();
            LiveReview live = new LiveReview(workload, rules, Runnable::run);
            long after = Timing.usedBytes();
            System.out.printf("| %,d | %.2f | %.2f | %,d | %,d | %.1f | %d | %d |%n", size, review,
                    review * 1000 / size, result.findings().size(), result.questions().size(), open,
                    (loaded - empty) / size, (after - before) / size);
            live.dispose();
        }
    }
}
