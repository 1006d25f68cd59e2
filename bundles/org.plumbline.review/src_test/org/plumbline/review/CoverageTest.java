/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Framework;
import org.plumbline.model.Answer;
import org.plumbline.model.Compute;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Review;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.review.Coverage.QuestionCoverage;
import org.plumbline.review.Coverage.State;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Engine;
import org.plumbline.validation.RuleSet;

class CoverageTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");

    @Test
    void withoutAnswersEveryQuestionIsOpen() {
        assertEquals(Framework.current().questions().size(), coverage().count(State.OPEN));
    }

    @Test
    void anAnswerSaysWhatIsFollowedOrThatItDoesNotApply() {
        answer("SEC01", a -> a.getChoices().add("SEC01-BP01"));
        answer("SEC02", a -> a.setNotApplicable(true));
        answer("SEC03", a -> { });

        assertEquals(State.ANSWERED, of("SEC01").state());
        assertEquals(List.of("SEC01-BP01"), of("SEC01").followed());
        assertEquals(State.NOT_APPLICABLE, of("SEC02").state());
        assertEquals(State.OPEN, of("SEC03").state());
    }

    @Test
    void findingsAndQuestionsShowUpAtTheirBestPractices() {
        model.add(Compute.class, "a", c -> c.setDescription("SEC-X-001"));
        assertEquals(List.of("SEC08-BP02"), of("SEC08").violated());

        model.workload().getNodes().get(0).setDescription("SEC-X-001?");
        assertEquals(List.of(), of("SEC08").violated());
        assertEquals(List.of("SEC08-BP02"), of("SEC08").undecided());
    }

    private void answer(String question, java.util.function.Consumer<Answer> facts) {
        if (model.workload().getReview() == null) {
            model.workload().setReview(model.create(Review.class, "review", r -> { }));
        }
        Answer answer = PlumblineFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        facts.accept(answer);
        model.workload().getReview().getAnswers().add(answer);
    }

    private Coverage coverage() {
        RuleSet rules = RuleSet.of(List.of(new MarkedRule(rule("SEC-X-001", "marked").high().effort(Effort.LOW))));
        return Coverage.of(Engine.review(rules, model.workload()));
    }

    private QuestionCoverage of(String code) {
        return coverage().questions().stream().filter(q -> q.question().code().equals(code)).findFirst().orElseThrow();
    }
}
