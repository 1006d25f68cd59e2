/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Decision;
import org.plumbline.model.Workload;
import org.plumbline.review.config.Suppression;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;

/**
 * What to do about the risks of a workload, in the order in which to do it: high risks before medium ones; within a
 * risk, little effort before much; then the pillars that the workload's objectives name; then what more data flows
 * depend on. Findings with a decision that holds are kept apart.
 */
public final class ImprovementPlan {

    private final Workload workload;
    private final Decisions decisions;
    private final List<PlanItem> items;
    private final List<OpenQuestion> questions;
    private final RiskSummary summary;

    private ImprovementPlan(Workload workload, Decisions decisions, List<PlanItem> items,
            List<OpenQuestion> questions) {
        this.workload = workload;
        this.decisions = decisions;
        this.items = items;
        this.questions = questions;
        this.summary = RiskSummary.of(decisions.open(), questions);
    }

    /**
     * Makes the plan for what a review found.
     *
     * @param today the day on which decisions have to hold
     */
    public static ImprovementPlan of(ReviewResult result, LocalDate today) {
        return of(result, List.of(), today);
    }

    /**
     * Makes the plan for what a review found.
     *
     * @param suppressions accepted risks that stand beside the model, the closest to it first
     * @param today the day on which decisions have to hold
     */
    public static ImprovementPlan of(ReviewResult result, List<Suppression> suppressions, LocalDate today) {
        Workload workload = result.workload();
        Decisions decisions = Decisions.apply(workload, result.findings(), suppressions, today);
        return new ImprovementPlan(workload, decisions, order(workload, decisions.open()), result.questions());
    }

    public Workload workload() {
        return workload;
    }

    /** The steps, the first one to be done first. */
    public List<PlanItem> items() {
        return items;
    }

    /** Every finding of the plan in the order of its items. */
    public List<Finding> findings() {
        List<Finding> result = new ArrayList<>();
        for (PlanItem each : items) {
            result.addAll(each.findings());
        }
        return result;
    }

    /** What the design does not say, in the order of the rules. */
    public List<OpenQuestion> questions() {
        return questions;
    }

    /** Findings that were accepted, deferred or declared false positives, with the decision. */
    public List<DecidedFinding> decided() {
        return decisions.decided();
    }

    /** Decisions that have run out; their findings are part of the plan again. */
    public List<DecidedFinding> expired() {
        return decisions.expired();
    }

    /** Decisions on findings that are no longer there. */
    public List<Decision> orphans() {
        return decisions.orphans();
    }

    /** Open findings and questions by pillar; findings with a decision that holds do not count. */
    public RiskSummary summary() {
        return summary;
    }

    private static List<PlanItem> order(Workload workload, List<Finding> open) {
        Map<Rule<?>, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding each : open) {
            byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(each);
        }
        List<PlanItem> items = new ArrayList<>();
        byRule.forEach((rule, findings) -> items.add(new PlanItem(0, rule, findings, AffectedFlows.count(findings))));
        items.sort(byPriority(new PillarWeights(workload)));
        List<PlanItem> ranked = new ArrayList<>();
        for (PlanItem each : items) {
            ranked.add(new PlanItem(ranked.size() + 1, each.rule(), each.findings(), each.affectedFlows()));
        }
        return List.copyOf(ranked);
    }

    private static Comparator<PlanItem> byPriority(PillarWeights weights) {
        return Comparator.comparing(PlanItem::risk)
                .thenComparing(PlanItem::effort)
                .thenComparing(item -> -weights.of(item.pillar()))
                .thenComparing(item -> -item.affectedFlows())
                .thenComparing(item -> -item.findings().size())
                .thenComparing(item -> item.rule().id());
    }
}
