/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;

/** All rules on models that nobody would draw: nothing breaks, and the same model gives the same answer. */
class RulesOnAnyModelTest {

    private static final int MODELS = 400;

    @Test
    void noRuleBreaks() {
        for (long seed = 0; seed < MODELS; seed++) {
            ReviewResult result = Engine.review(BuiltInRules.all(), RandomWorkload.of(seed));
            assertEquals(List.of(), result.failures(), "seed " + seed);
        }
    }

    @Test
    void fixesCanBeAskedForAndApplied() {
        for (long seed = 0; seed < MODELS / 10; seed++) {
            Workload workload = RandomWorkload.of(seed);
            for (Finding finding : Engine.review(BuiltInRules.all(), workload).findings()) {
                for (Fix fix : Engine.fixes(finding)) {
                    assertFalse(fix.title().isBlank() || fix.changes().isEmpty(), finding.id());
                }
            }
        }
    }

    @Test
    void questionsPointAtFeaturesOfTheirHolder() {
        for (long seed = 0; seed < MODELS / 10; seed++) {
            for (OpenQuestion question : Engine.review(BuiltInRules.all(), RandomWorkload.of(seed)).questions()) {
                assertTrue(question.holder().eClass().getEAllStructuralFeatures().contains(question.feature()),
                        question.id());
            }
        }
    }

    @Test
    void theOrderIsAlwaysTheSame() {
        List<String> first = describe(RandomWorkload.of(7));
        assertFalse(first.isEmpty());
        assertEquals(first, describe(RandomWorkload.of(7)));
    }

    private static List<String> describe(Workload workload) {
        ReviewResult result = Engine.review(BuiltInRules.all(), workload);
        return Stream.concat(result.findings().stream().map(f -> f.id() + " " + f.message() + " " + f.related().stream()
                .map(Element::getId).toList()), result.questions().stream().map(q -> q.id() + " " + q.text())).toList();
    }
}
