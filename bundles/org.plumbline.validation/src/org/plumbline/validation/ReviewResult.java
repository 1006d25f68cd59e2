/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Workload;

/**
 * What all rules came to on one state of a workload.
 *
 * @param rules the rules that were run, under the settings that held
 * @param findings violations, in the order of the rules, then of the drawing
 * @param questions what could not be decided, in the same order
 * @param satisfied rules that found elements as they should be, with the number of those elements
 * @param failures rules that broke; the other rules are not affected
 */
public record ReviewResult(RuleSet rules, Workload workload, List<Finding> findings, List<OpenQuestion> questions,
        Map<Rule<?>, Integer> satisfied, List<RuleFailure> failures) {

    /**
     * A check that ended with an exception.
     *
     * @param element id of the element it was run on
     */
    public record RuleFailure(Rule<?> rule, String element, RuntimeException cause) { }

    public ReviewResult {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        satisfied = Map.copyOf(satisfied);
        failures = List.copyOf(failures);
    }

    public long count(Pillar pillar, Risk risk) {
        return findings.stream().filter(f -> f.pillar() == pillar && f.risk() == risk).count();
    }

    public long count(Risk risk) {
        return findings.stream().filter(f -> f.risk() == risk).count();
    }

    public long questions(Pillar pillar) {
        return questions.stream().filter(q -> q.pillar() == pillar).count();
    }
}
