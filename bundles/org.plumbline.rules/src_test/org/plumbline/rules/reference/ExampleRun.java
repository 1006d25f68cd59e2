/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** What a rule says about the designs of its test. */
final class ExampleRun {

    private ExampleRun() {
    }

    static Examples of(Rule<?> rule, RuleTest test) {
        Element problem = test.problem(ModelBuilder.workload("Shop"));
        Finding finding = review(rule, problem).findings().stream().filter(each -> each.element() == problem)
                .findFirst().orElseThrow();
        List<Examples.Fix> fixes = new ArrayList<>();
        for (Fix fix : Engine.fixes(finding)) {
            fixes.add(new Examples.Fix(fix.title(), fix.tradeOff(), fix.input().map(Fix.Input::question).orElse("")));
        }
        String fine = DesignListing.around(test.fine(ModelBuilder.workload("Shop")));
        Element unknown = test.unknown(ModelBuilder.workload("Shop"));
        return new Examples(DesignListing.around(problem), finding.message(), finding.why(), fixes, fine,
                unknown == null ? "" : DesignListing.around(unknown), unknown == null ? "" : question(rule, unknown));
    }

    private static String question(Rule<?> rule, Element element) {
        return review(rule, element).questions().stream().filter(each -> each.element() == element).findFirst()
                .map(OpenQuestion::text).orElseThrow();
    }

    private static ReviewResult review(Rule<?> rule, Element element) {
        return Engine.review(RuleSet.of(List.of(rule)), Nodes.workloadOf(element).orElseThrow());
    }
}
