/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Element;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;
import org.plumbline.validation.internal.Bits;

/** What the checks came to, and how that differs from what was last told. */
final class Results {

    private record Check(Slot slot, int position) { }

    private final LiveView view;
    private final RuleSet rules;
    private final int[] satisfied;
    private final Map<Check, Finding> told = new LinkedHashMap<>();
    private boolean following;
    private boolean questionsDiffer;
    private int outOfScope;

    Results(LiveView view, RuleSet rules) {
        this.view = view;
        this.rules = rules;
        this.satisfied = new int[rules.rules().size()];
    }

    /** From now on differences are kept. */
    void follow() {
        following = true;
    }

    boolean nothingIsOut() {
        return outOfScope == 0;
    }

    void countOut(int more) {
        outOfScope += more;
    }

    void set(Slot slot, int position, boolean passed, Object result) {
        if (passed != Bits.get(slot.satisfied, position)) {
            slot.satisfied[position / Long.SIZE] ^= 1L << position;
            satisfied[slot.checks.order(position)] += passed ? 1 : -1;
        }
        Object before = slot.resultOf(position);
        if (before == null ? result == null : before.equals(result)) {
            return;
        }
        slot.setResult(position, result);
        if (following) {
            questionsDiffer |= before instanceof OpenQuestion || result instanceof OpenQuestion;
            if (before instanceof Finding || result instanceof Finding) {
                told.putIfAbsent(new Check(slot, position), before instanceof Finding finding ? finding : null);
            }
        }
    }

    /** Forgets all that the checks of the element came to. */
    void clear(Slot slot) {
        for (int position = 0; position < slot.checks.size(); position++) {
            set(slot, position, false, null);
        }
        if (!slot.inScope) {
            countOut(-1);
            slot.inScope = true;
        }
    }

    /** How the findings differ from those last told; what is told is not told again. */
    LiveChecks.Difference takeDifference() {
        Map<String, Finding> before = new TreeMap<>();
        Map<String, Finding> now = new TreeMap<>();
        told.forEach((check, finding) -> {
            if (finding != null) {
                before.put(finding.id(), finding);
            }
            if (check.slot().resultOf(check.position()) instanceof Finding current) {
                now.put(current.id(), current);
            }
        });
        List<Finding> changed = now.entrySet().stream()
                .filter(e -> before.containsKey(e.getKey()) && !before.get(e.getKey()).equals(e.getValue()))
                .map(Map.Entry::getValue).toList();
        LiveChecks.Difference difference = new LiveChecks.Difference(without(now, before), without(before, now),
                changed, questionsDiffer);
        told.clear();
        questionsDiffer = false;
        return difference;
    }

    private static List<Finding> without(Map<String, Finding> findings, Map<String, Finding> others) {
        return findings.entrySet().stream().filter(e -> !others.containsKey(e.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    /** All results, by rule, then in drawing order. */
    ReviewResult all() {
        int count = rules.rules().size();
        List<List<Object>> byRule = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byRule.add(new ArrayList<>());
        }
        collect(view.workload(), byRule);
        for (TreeIterator<EObject> all = view.workload().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                collect(element, byRule);
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<OpenQuestion> questions = new ArrayList<>();
        List<ReviewResult.RuleFailure> failures = new ArrayList<>();
        Map<Rule<?>, Integer> passes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            for (Object result : byRule.get(i)) {
                switch (result) {
                    case Finding finding -> findings.add(finding);
                    case OpenQuestion question -> questions.add(question);
                    case ReviewResult.RuleFailure failure -> failures.add(failure);
                    default -> throw new IllegalStateException(result.toString());
                }
            }
            if (satisfied[i] > 0) {
                passes.put(rules.rules().get(i), satisfied[i]);
            }
        }
        return new ReviewResult(rules, view.workload(), findings, questions, passes, failures);
    }

    private void collect(Element element, List<List<Object>> byRule) {
        Slot slot = view.slot(element);
        for (int i = 0; slot != null && i < slot.results(); i++) {
            byRule.get(slot.checks.order(slot.place(i))).add(slot.result(i));
        }
    }
}
