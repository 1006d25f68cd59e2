/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.TeamQuestion;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.internal.HtmlParts.CoverageRow;
import org.plumbline.report.internal.HtmlParts.CoveredPractice;
import org.plumbline.report.internal.HtmlParts.CoveredQuestion;
import org.plumbline.report.internal.HtmlParts.RuleLink;
import org.plumbline.review.Coverage;
import org.plumbline.review.PlanItem;
import org.plumbline.review.PracticeCoverage;
import org.plumbline.review.PracticeCoverage.State;

/** The state of every best practice, by pillar and question. */
final class HtmlCoverage {

    private final Coverage coverage;
    private final Set<String> planned = new HashSet<>();

    HtmlCoverage(ReviewReport report) {
        this.coverage = report.coverage();
        for (PlanItem each : report.plan().items()) {
            planned.add(each.rule().id());
        }
    }

    List<CoverageRow> rows() {
        List<CoverageRow> rows = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            List<CoveredQuestion> questions = new ArrayList<>();
            List<PracticeCoverage> practices = new ArrayList<>();
            for (Coverage.QuestionCoverage each : coverage.of(pillar)) {
                questions.add(question(each));
                practices.addAll(each.practices());
            }
            Map<State, Integer> counts = counts(practices);
            rows.add(new CoverageRow(pillar.id(), pillar.title(), counts.get(State.AT_RISK),
                    counts.get(State.FOLLOWED), counts.get(State.ANSWERED), counts.get(State.NOT_APPLICABLE),
                    counts.get(State.OPEN), practices.size(), questions));
        }
        return rows;
    }

    private CoveredQuestion question(Coverage.QuestionCoverage each) {
        List<CoveredPractice> practices = new ArrayList<>();
        for (PracticeCoverage practice : each.practices()) {
            practices.add(practice(practice));
        }
        return new CoveredQuestion(each.question().label(), each.question().title(), summary(each.practices()),
                practices);
    }

    private CoveredPractice practice(PracticeCoverage each) {
        List<RuleLink> rules = new ArrayList<>();
        for (String rule : each.rules()) {
            rules.add(new RuleLink(rule, planned.contains(rule) ? HtmlItems.anchor(rule) : ""));
        }
        boolean open = each.state() == State.OPEN;
        return new CoveredPractice(each.practice().id(), each.practice().title(), each.practice().docUrl(),
                each.state().name().toLowerCase(Locale.ROOT), each.state().label(), rules,
                open ? TeamQuestion.of(each.practice()).text() : "");
    }

    /** Such as {@code 2 at risk, 5 open}. */
    private static String summary(List<PracticeCoverage> practices) {
        List<String> parts = new ArrayList<>();
        counts(practices).forEach((state, count) -> {
            if (count > 0) {
                parts.add(count + " " + state.label().toLowerCase(Locale.ROOT));
            }
        });
        return String.join(", ", parts);
    }

    private static Map<State, Integer> counts(List<PracticeCoverage> practices) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        for (PracticeCoverage each : practices) {
            counts.merge(each.state(), 1, Integer::sum);
        }
        return counts;
    }
}
