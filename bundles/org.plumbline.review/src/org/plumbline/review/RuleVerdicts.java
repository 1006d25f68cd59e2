/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.model.DecisionKind;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;

/**
 * What the rules of a review came to, by best practice. A violation breaks every best practice that the rule names; a
 * pass speaks for the closest one alone, since of the others the rule sees only a part.
 */
final class RuleVerdicts {

    private final Map<String, Set<String>> violated = new HashMap<>();
    private final Map<String, Set<String>> undecided = new HashMap<>();
    private final Map<String, Set<String>> passed = new HashMap<>();

    RuleVerdicts(ReviewResult result, Collection<DecidedFinding> decided) {
        Set<Finding> falsePositives = new HashSet<>();
        for (DecidedFinding each : decided) {
            if (each.decision().getKind() == DecisionKind.FALSE_POSITIVE) {
                falsePositives.add(each.finding());
            }
        }
        for (Finding each : result.findings()) {
            if (falsePositives.contains(each)) {
                add(passed, each.rule(), closest(each.rule()));
            } else {
                add(violated, each.rule(), each.rule().info().bestPractices());
            }
        }
        for (OpenQuestion each : result.questions()) {
            add(undecided, each.rule(), each.rule().info().bestPractices());
        }
        for (ReviewResult.RuleFailure each : result.failures()) {
            add(undecided, each.rule(), each.rule().info().bestPractices());
        }
        for (Rule<?> each : result.satisfied().keySet()) {
            add(passed, each, closest(each));
        }
    }

    /** Ids of the rules that found the best practice broken. */
    List<String> violated(String practice) {
        return of(violated, practice);
    }

    /** Ids of the rules that could not decide on some element. */
    List<String> undecided(String practice) {
        return of(undecided, practice);
    }

    /** Ids of the rules for it that found some element as it has to be. */
    List<String> passed(String practice) {
        return of(passed, practice);
    }

    private static List<String> of(Map<String, Set<String>> verdicts, String practice) {
        return new ArrayList<>(verdicts.getOrDefault(practice, Set.of()));
    }

    private static List<String> closest(Rule<?> rule) {
        List<String> practices = rule.info().bestPractices();
        return practices.subList(0, Math.min(1, practices.size()));
    }

    private static void add(Map<String, Set<String>> verdicts, Rule<?> rule, List<String> practices) {
        for (String practice : practices) {
            verdicts.computeIfAbsent(practice, id -> new TreeSet<>()).add(rule.id());
        }
    }
}
