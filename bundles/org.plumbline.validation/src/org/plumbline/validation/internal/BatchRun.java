/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Reads;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/**
 * Runs all rules on all elements. It goes element by element, so that what the rules read of one is still in the cache,
 * and over parts of the model side by side where there is enough to do.
 */
public final class BatchRun {

    /** Fewer elements are done before another thread has woken up. */
    private static final int PART = 2048;

    private final BatchView view;
    private final CheckTable table;
    private final boolean hasOutOfScope;

    private BatchRun(Workload workload, RuleSet rules) {
        view = new BatchView(workload);
        table = new CheckTable(rules);
        hasOutOfScope = view.elements().stream().anyMatch(e -> e instanceof Node node && node.isOutOfScope());
    }

    public static ReviewResult review(RuleSet rules, Workload workload) {
        return new BatchRun(workload, rules).run();
    }

    private ReviewResult run() {
        int parts = (view.elements().size() + PART - 1) / PART;
        IntStream numbers = IntStream.range(0, parts);
        List<Part> done = (parts > 1 ? numbers.parallel() : numbers).mapToObj(this::part).toList();
        Part sum = new Part(table.rules());
        Map<Rule<?>, Integer> satisfied = new HashMap<>();
        for (int rule = 0; rule < table.rules().rules().size(); rule++) {
            for (Part part : done) {
                addAll(part.findings[rule], sum.allFindings);
                addAll(part.questions[rule], sum.allQuestions);
                addAll(part.failures[rule], sum.allFailures);
                if (part.satisfied[rule] > 0) {
                    satisfied.merge(table.rules().rules().get(rule), part.satisfied[rule], Integer::sum);
                }
            }
        }
        return new ReviewResult(table.rules(), view.workload(), sum.allFindings, sum.allQuestions, satisfied,
                sum.allFailures);
    }

    private static <T> void addAll(List<T> some, List<T> all) {
        if (some != null) {
            all.addAll(some);
        }
    }

    private Part part(int number) {
        Part part = new Part(table.rules());
        RecordingContext context = new RecordingContext(view, table.rules(), Reads.NONE);
        int end = Math.min(view.elements().size(), (number + 1) * PART);
        for (int i = number * PART; i < end; i++) {
            Element element = view.elements().get(i);
            if (!hasOutOfScope || Scope.contains(element)) {
                part.check(element, table.of(element), context, number % 2 == 0);
            }
        }
        return part;
    }

    /** What the rules came to on a part of the elements, by rule. */
    private static final class Part {
        private final RuleSet rules;
        private final List<Finding>[] findings;
        private final List<OpenQuestion>[] questions;
        private final List<ReviewResult.RuleFailure>[] failures;
        private final List<Finding> allFindings = new ArrayList<>();
        private final List<OpenQuestion> allQuestions = new ArrayList<>();
        private final List<ReviewResult.RuleFailure> allFailures = new ArrayList<>();
        private final int[] satisfied;

        @SuppressWarnings("unchecked")
        Part(RuleSet rules) {
            this.rules = rules;
            int count = rules.rules().size();
            findings = new List[count];
            questions = new List[count];
            failures = new List[count];
            satisfied = new int[count];
        }

        /** @param forward parts side by side start at different ends, so that they ask for different analyses */
        void check(Element element, ClassChecks checks, RecordingContext context, boolean forward) {
            for (int n = 0; n < checks.size(); n++) {
                int i = forward ? n : checks.size() - 1 - n;
                Rule<Element> rule = checks.rule(i);
                try {
                    add(rule, checks.order(i), element, rule.check(element, context.of(rule)));
                } catch (RuntimeException e) {
                    add(failures, checks.order(i), new ReviewResult.RuleFailure(rule, element.getId(), e));
                }
            }
        }

        private void add(Rule<?> rule, int order, Element element, Outcome outcome) {
            if (outcome instanceof Outcome.Satisfied) {
                satisfied[order]++;
            } else if (outcome instanceof Outcome.Violated || outcome instanceof Outcome.Unknown) {
                switch (Outcomes.result(rules, rule, element, outcome)) {
                    case Finding finding -> add(findings, order, finding);
                    case OpenQuestion question -> add(questions, order, question);
                    default -> throw new IllegalStateException(rule.id());
                }
            }
        }

        private static <T> void add(List<T>[] lists, int order, T value) {
            if (lists[order] == null) {
                lists[order] = new ArrayList<>();
            }
            lists[order].add(value);
        }
    }
}
