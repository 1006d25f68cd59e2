/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.internal.BatchRun;
import org.plumbline.validation.internal.BatchView;
import org.plumbline.validation.internal.ModelView;
import org.plumbline.validation.internal.RecordingContext;

/** Runs rules over a whole workload. */
public final class Engine {

    private Engine() {
    }

    /**
     * Runs every rule on every element it looks at, except those outside the scope of the review. A rule that throws
     * is reported as a failure and does not stop the others. The model must not change meanwhile.
     */
    public static ReviewResult review(RuleSet rules, Workload workload) {
        return BatchRun.review(rules, workload);
    }

    /** Runs one rule on one element and tells {@code reads} what the outcome depends on. */
    public static <T extends Element> Outcome check(Rule<T> rule, T subject, Workload workload, Reads reads) {
        return rule.check(subject, context(RuleSet.of(List.of(rule)), rule, new BatchView(workload), reads));
    }

    /** The result of an analysis of the present state of the model, outside a review. */
    public static <R> R analysis(Analysis<R> analysis, Workload workload) {
        return new BatchView(workload).analysis(analysis);
    }

    /** What would mend a finding of a rule as it comes, in the present state of the model. */
    public static List<Fix> fixes(Finding finding) {
        return fixes(RuleSet.of(List.of(finding.rule())), finding);
    }

    /**
     * What would mend a finding, in the present state of the model.
     *
     * @param rules the rules it was found with: a fix goes by the team's values
     */
    public static List<Fix> fixes(RuleSet rules, Finding finding) {
        return Nodes.workloadOf(finding.element())
                .map(workload -> fixes(rules, finding.rule(), finding.element(), new BatchView(workload)))
                .orElse(List.of());
    }

    /** What would mend each finding of a review, in one pass; findings without a fix are left out. */
    public static Map<Finding, List<Fix>> fixesOf(ReviewResult result) {
        return fixesOf(result, result.findings());
    }

    /** What would mend some findings of a review, in one pass; findings without a fix are left out. */
    public static Map<Finding, List<Fix>> fixesOf(ReviewResult result, Collection<Finding> findings) {
        ModelView view = new BatchView(result.workload());
        Map<Finding, List<Fix>> byFinding = new IdentityHashMap<>();
        for (Finding each : findings) {
            List<Fix> fixes = fixes(result.rules(), each.rule(), each.element(), view);
            if (!fixes.isEmpty()) {
                byFinding.put(each, fixes);
            }
        }
        return byFinding;
    }

    private static <T extends Element> List<Fix> fixes(RuleSet rules, Rule<T> rule, Element element, ModelView view) {
        return rule.fixes(rule.subjectType().cast(element), context(rules, rule, view, Reads.NONE));
    }

    private static RecordingContext context(RuleSet rules, Rule<?> rule, ModelView view, Reads reads) {
        return new RecordingContext(view, rules, reads).of(rule);
    }
}
