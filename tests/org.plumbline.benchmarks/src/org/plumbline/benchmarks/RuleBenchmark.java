/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plumbline.model.Workload;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** What each rule costs on its own, the dearest first, so that a slow one is seen. The size may be given. */
public final class RuleBenchmark {

    private static final int RUNS = 5;
    private static final int SHOWN = 25;

    private record Cost(Rule<?> rule, double millis, ReviewResult result) { }

    private RuleBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int size = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Workload workload = Architectures.of(size, 1);
        double nothing = Timing.medianMillis(RUNS, () -> Engine.review(RuleSet.of(List.of()), workload));
        System.out.printf("%,d elements, walking the model alone %.1f ms%n%n", size, nothing);
        Engine.review(BuiltInRules.all(), workload);
        List<Cost> costs = new ArrayList<>();
        for (Rule<?> rule : BuiltInRules.all().rules()) {
            RuleSet alone = RuleSet.of(List.of(rule));
            double millis = Timing.medianMillis(RUNS, () -> Engine.review(alone, workload)) - nothing;
            costs.add(new Cost(rule, millis, Engine.review(alone, workload)));
        }
        costs.sort(Comparator.comparingDouble(Cost::millis).reversed());
        System.out.println("| rule | ms | findings | questions |");
        System.out.println("|---|---:|---:|---:|");
        costs.stream().limit(SHOWN).forEach(cost -> System.out.printf("| %s | %.1f | %,d | %,d |%n", cost.rule().id(),
                cost.millis(), cost.result().findings().size(), cost.result().questions().size()));
        System.out.printf("| all, one by one | %.1f | | |%n", costs.stream().mapToDouble(Cost::millis).sum());
    }
}
