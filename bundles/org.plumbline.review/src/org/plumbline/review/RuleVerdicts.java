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

/** What the rules of a review came to, by best practice. A rule may speak for several. */
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
            add(falsePositives.contains(each) ? passed : violated, each.rule());
        }
        for (OpenQuestion each : result.questions()) {
            add(undecided, each.rule());
        }
        for (ReviewResult.RuleFailure each : result.failures()) {
            add(undecided, each.rule());
        }
        for (Rule<?> each : result.satisfied().keySet()) {
            add(passed, each);
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

    /** Ids of the rules that found some element as it has to be. */
    List<String> passed(String practice) {
        return of(passed, practice);
    }

    private static List<String> of(Map<String, Set<String>> verdicts, String practice) {
        return new ArrayList<>(verdicts.getOrDefault(practice, Set.of()));
    }

    private static void add(Map<String, Set<String>> verdicts, Rule<?> rule) {
        for (String practice : rule.info().bestPractices()) {
            verdicts.computeIfAbsent(practice, id -> new TreeSet<>()).add(rule.id());
        }
    }
}
