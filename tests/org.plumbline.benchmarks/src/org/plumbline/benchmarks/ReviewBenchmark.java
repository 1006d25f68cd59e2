/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.RuleSet;

/** All rules on models of rising size, and one edit followed to its findings. */
public final class ReviewBenchmark {

    private static final long SEED = 1;
    private static final int EDITS = 200;

    private ReviewBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        RuleSet rules = BuiltInRules.all();
        System.out.printf("%d rules%n%10s %12s %16s %16s%n", rules.rules().size(), "elements", "review ms",
                "edit median ms", "edit p99 ms");
        for (int size : new int[] {500, 1_000, 10_000, 100_000}) {
            Workload workload = Architectures.of(size, SEED);
            int runs = size > 10_000 ? 5 : 40;
            double review = Timing.medianMillis(runs, () -> Engine.review(rules, workload));
            double[] edits = edits(workload, rules, size > 10_000 ? 20 : EDITS);
            System.out.printf("%10d %12.2f %16.2f %16.2f%n", size, review, edits[edits.length / 2],
                    edits[edits.length * 99 / 100]);
        }
    }

    /** Sorted times from a change of the model to the findings that follow from it. */
    private static double[] edits(Workload workload, RuleSet rules, int count) {
        LiveReview live = new LiveReview(workload, rules, Runnable::run);
        List<Component> components = Nodes.componentsIn(workload);
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            Component component = components.get(i * 31 % components.size());
            long start = System.nanoTime();
            component.setEncryptedAtRest(component.getEncryptedAtRest() == Fact.NO ? Fact.YES : Fact.NO);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        live.dispose();
        Arrays.sort(millis);
        return millis;
    }
}
