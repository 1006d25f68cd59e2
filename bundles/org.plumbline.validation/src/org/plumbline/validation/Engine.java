/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/** Runs rules over a whole workload. */
public final class Engine {

    private final ModelState state;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<ReviewResult.RuleFailure> failures = new ArrayList<>();
    private final boolean hasOutOfScope;
    private final Map<Rule<?>, Integer> satisfied = new HashMap<>();

    private Engine(Workload workload) {
        this.state = new ModelState(workload);
        this.hasOutOfScope = state.extent(Node.class).stream().anyMatch(Node::isOutOfScope);
    }

    /**
     * Runs every rule on every element it looks at, except those outside the scope of the review. A rule that throws
     * is reported as a failure and does not stop the others. The model must not change meanwhile.
     */
    public static ReviewResult review(RuleSet rules, Workload workload) {
        Engine engine = new Engine(workload);
        rules.rules().forEach(engine::run);
        return new ReviewResult(workload, engine.findings, engine.questions, engine.satisfied, engine.failures);
    }

    /** Runs one rule on one element and tells {@code reads} what the outcome depends on. */
    public static <T extends Element> Outcome check(Rule<T> rule, T subject, Workload workload, Reads reads) {
        return rule.check(subject, new RecordingContext(new ModelState(workload), reads));
    }

    /** The result of an analysis of the present state of the model, outside a review. */
    public static <R> R analysis(Analysis<R> analysis, Workload workload) {
        return new ModelState(workload).analysis(analysis);
    }

    /** What would mend a finding, in the present state of the model. */
    public static List<Fix> fixes(Finding finding) {
        return Nodes.workloadOf(finding.element())
                .map(workload -> fixes(finding.rule(), finding.element(), new ModelState(workload)))
                .orElse(List.of());
    }

    /** What would mend each of the findings on one workload, in one pass; findings without a fix are left out. */
    public static Map<Finding, List<Fix>> fixesOf(Workload workload, Collection<Finding> findings) {
        ModelState state = new ModelState(workload);
        Map<Finding, List<Fix>> result = new IdentityHashMap<>();
        for (Finding each : findings) {
            List<Fix> fixes = fixes(each.rule(), each.element(), state);
            if (!fixes.isEmpty()) {
                result.put(each, fixes);
            }
        }
        return result;
    }

    private static <T extends Element> List<Fix> fixes(Rule<T> rule, Element element, ModelState state) {
        return rule.fixes(rule.subjectType().cast(element), new RecordingContext(state, Reads.NONE));
    }

    private <T extends Element> void run(Rule<T> rule) {
        Context context = new RecordingContext(state, Reads.NONE);
        int passes = 0;
        for (T subject : state.extent(rule.subjectType())) {
            if (hasOutOfScope && !inScope(subject)) {
                continue;
            }
            try {
                Outcome outcome = rule.check(subject, context);
                if (outcome instanceof Outcome.Satisfied) {
                    passes++;
                } else {
                    add(rule, subject, outcome);
                }
            } catch (RuntimeException e) {
                failures.add(new ReviewResult.RuleFailure(rule, subject.getId(), e));
            }
        }
        if (passes > 0) {
            satisfied.put(rule, passes);
        }
    }

    private void add(Rule<?> rule, Element subject, Outcome outcome) {
        switch (outcome) {
            case Outcome.Violated v ->
                findings.add(new Finding(rule, subject, v.message(), v.why(), v.related()));
            case Outcome.Unknown u ->
                questions.add(new OpenQuestion(rule, subject, u.question(), u.holder(), u.feature()));
            case Outcome.Satisfied s -> { }
            case Outcome.NotApplicable n -> { }
        }
    }

    /** A flow is in scope while one of its ends is: what crosses the scope's border concerns the review. */
    private static boolean inScope(Element element) {
        if (element instanceof DataFlow flow && flow.getSource() != null && flow.getTarget() != null) {
            return !Nodes.outOfScope(flow.getSource()) || !Nodes.outOfScope(flow.getTarget());
        }
        return !Nodes.outOfScope(element);
    }
}
