/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.FixPreview;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;

/** What has to hold for the examples of every rule, with all rules on. */
class RuleBehaviourTest {

    static List<Rule<?>> rules() {
        return BuiltInRules.all().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesAreOfTheRule(Rule<?> rule) {
        assertSame(rule.getClass(), RuleExamples.of(rule).rule().getClass());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asksUnlessItAlwaysDecides(Rule<?> rule) {
        RuleTest examples = RuleExamples.of(rule);
        assertEquals(examples.alwaysDecides(), examples.unknown(ModelBuilder.workload("Shop")) == null, rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findingsAndQuestionsAreSentences(Rule<?> rule) {
        RuleTest examples = RuleExamples.of(rule);
        Finding finding = findingIn(rule, examples.problem(ModelBuilder.workload("Shop")));
        for (String text : List.of(finding.message(), finding.why())) {
            assertTrue(text.endsWith(".") && !text.contains("null") && text.length() <= 200, text);
        }
        Element unknown = examples.unknown(ModelBuilder.workload("Shop"));
        if (unknown != null) {
            review(unknown).questions().stream().filter(q -> q.rule() == rule)
                    .forEach(q -> assertTrue(q.text().endsWith("?") && !q.text().contains("null"), q.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyFixRemovesItsFindingAndAddsNoneOfEqualOrHigherRisk(Rule<?> rule) {
        RuleTest examples = RuleExamples.of(rule);
        int fixes = fixes(rule, examples.problem(ModelBuilder.workload("Shop"))).size();
        for (int i = 0; i < fixes; i++) {
            Element element = examples.problem(ModelBuilder.workload("Shop"));
            Set<String> before = ids(review(element));
            Fix fix = fixes(rule, element).get(i);
            Fixes.apply(fix);
            ReviewResult after = review(element);
            assertFalse(ids(after).contains(rule.id() + "@" + element.getId()), fix.title() + " leaves the finding");
            List<String> added = after.findings().stream().filter(f -> !before.contains(f.id()))
                    .filter(f -> f.risk() == Risk.HIGH || rule.info().risk() == Risk.MEDIUM).map(Finding::id).toList();
            assertEquals(List.of(), added, fix.title() + " adds findings");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatAFixIsSaidToDoIsWhatItDoes(Rule<?> rule) {
        RuleTest examples = RuleExamples.of(rule);
        int fixes = fixes(rule, examples.problem(ModelBuilder.workload("Shop"))).size();
        for (int i = 0; i < fixes; i++) {
            Element element = examples.problem(ModelBuilder.workload("Shop"));
            Workload workload = Nodes.workloadOf(element).orElseThrow();
            ReviewResult before = review(element);
            Fix fix = fixes(rule, element).get(i);
            Workload copy = EcoreUtil.copy(workload);
            FixPreview said = FixPreview.of(before, fix);
            assertTrue(EcoreUtil.equals(copy, workload), "a preview changes nothing");
            Fixes.apply(fix);
            FixPreview done = FixPreview.between(before, review(element));
            assertEquals(done.effects(), said.effects(), fix.title());
            assertEquals(texts(done.removed()), texts(said.removed()));
            assertEquals(texts(done.added()), texts(said.added()));
            assertFalse(said.leaves(findingOf(before, rule, element)));
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(each -> each.id() + " " + each.message()).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void askingForFixesChangesNothing(Rule<?> rule) {
        Element element = RuleExamples.of(rule).problem(ModelBuilder.workload("Shop"));
        Workload workload = Nodes.workloadOf(element).orElseThrow();
        Workload copy = EcoreUtil.copy(workload);
        fixes(rule, element);
        assertTrue(EcoreUtil.equals(copy, workload));
    }

    @Test
    void anEmptyWorkloadHasNoFindings() {
        ReviewResult result = Engine.review(BuiltInRules.all(), ModelBuilder.workload("Empty").workload());
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(), result.failures());
    }

    @Test
    void enoughRulesOfferAFix() {
        long with = rules().stream()
                .filter(r -> !fixes(r, RuleExamples.of(r).problem(ModelBuilder.workload("Shop"))).isEmpty()).count();
        assertTrue(with >= 200, with + " rules have fixes");
    }

    private static Finding findingIn(Rule<?> rule, Element element) {
        return findingOf(review(element), rule, element);
    }

    private static Finding findingOf(ReviewResult result, Rule<?> rule, Element element) {
        return result.findings().stream().filter(f -> f.rule() == rule && f.element() == element).findFirst()
                .orElseThrow();
    }

    private static List<Fix> fixes(Rule<?> rule, Element element) {
        return Engine.fixes(findingIn(rule, element));
    }

    private static Set<String> ids(ReviewResult result) {
        return result.findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    private static ReviewResult review(Element element) {
        ReviewResult result = Engine.review(BuiltInRules.all(), Nodes.workloadOf(element).orElseThrow());
        assertEquals(List.of(), result.failures());
        return result;
    }
}
