/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.validation.RuleInfo.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Framework;
import org.plumbline.model.Answer;
import org.plumbline.model.Compute;
import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Review;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.review.Coverage.QuestionCoverage;
import org.plumbline.review.Coverage.State;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

class CoverageTest {

    private static final String BROKEN = "SEC-X-001";
    private static final String UNDECIDED = "SEC-X-001?";
    private static final List<String> RULES = List.of("SEC-X-001");

    private final ModelBuilder model = ModelBuilder.workload("Shop");

    @Test
    void withoutAnythingSaidAllIsOpen() {
        Coverage coverage = coverage();

        assertEquals(Framework.current().questions().size(), coverage.count(State.OPEN));
        assertEquals(Framework.current().bestPractices().size(), coverage.count(PracticeCoverage.State.OPEN));
        assertEquals(List.of(), coverage.unknownNames());
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
    void whatAnAnswerDoesNotNameStaysOpen() {
        answer("SEC01", a -> {
            a.getChoices().add("SEC01-BP01");
            a.getNotFollowed().add("SEC01-BP02");
            a.getInapplicable().add("SEC01-BP03");
        });

        assertPractice(PracticeCoverage.State.ANSWERED, List.of(), "SEC01-BP01");
        assertPractice(PracticeCoverage.State.AT_RISK, List.of(), "SEC01-BP02");
        assertPractice(PracticeCoverage.State.NOT_APPLICABLE, List.of(), "SEC01-BP03");
        assertPractice(PracticeCoverage.State.OPEN, List.of(), "SEC01-BP04");
    }

    @Test
    void aQuestionThatDoesNotApplyTakesItsBestPracticesWithIt() {
        answer("SEC02", a -> a.setNotApplicable(true));

        assertPractice(PracticeCoverage.State.NOT_APPLICABLE, List.of(), "SEC02-BP01");
        assertEquals(6, coverage().count(PracticeCoverage.State.NOT_APPLICABLE));
    }

    @Test
    void rulesDecideWhereTheyCan() {
        marked("");
        assertPractice(PracticeCoverage.State.FOLLOWED, RULES, "SEC08-BP02");

        marked(UNDECIDED);
        assertPractice(PracticeCoverage.State.OPEN, RULES, "SEC08-BP02");
        assertEquals(List.of("SEC08-BP02"), of("SEC08").undecided());

        marked(BROKEN);
        assertPractice(PracticeCoverage.State.AT_RISK, RULES, "SEC08-BP02");
        assertEquals(List.of("SEC08-BP02"), of("SEC08").violated());
        assertEquals(List.of(), of("SEC08").undecided());
    }

    @Test
    void aRuleThatPassesSpeaksForItsClosestBestPracticeAlone() {
        marked("");
        assertPractice(PracticeCoverage.State.OPEN, List.of(), "SEC07-BP02");

        marked(BROKEN);
        assertPractice(PracticeCoverage.State.AT_RISK, RULES, "SEC07-BP02");
    }

    @Test
    void theTeamAnswersWhatTheRulesCannotDecide() {
        marked(UNDECIDED);
        answer("SEC08", a -> a.getChoices().add("SEC08-BP02"));

        assertPractice(PracticeCoverage.State.ANSWERED, List.of(), "SEC08-BP02");
    }

    @Test
    void whatTheDesignShowsWinsOverWhatTheTeamSays() {
        marked(BROKEN);
        answer("SEC08", a -> {
            a.getChoices().add("SEC08-BP02");
            a.setNotApplicable(true);
        });

        assertPractice(PracticeCoverage.State.AT_RISK, RULES, "SEC08-BP02");
    }

    @Test
    void aRuleThatBrokeHasNotDecided() {
        marked("");
        ReviewResult passed = review();
        ReviewResult broken = new ReviewResult(passed.rules(), passed.workload(), List.of(), List.of(), passed.satisfied(),
                List.of(new ReviewResult.RuleFailure(passed.satisfied().keySet().iterator().next(), "a",
                        new IllegalStateException())));

        assertEquals(1, Coverage.of(passed, List.of()).count(PracticeCoverage.State.FOLLOWED));
        assertEquals(0, Coverage.of(broken, List.of()).count(PracticeCoverage.State.FOLLOWED));
    }

    @Test
    void aFalsePositiveIsNoRiskAndAnAcceptedRiskIsOne() {
        marked(BROKEN);
        Decision decision = decide();

        decision.setKind(DecisionKind.FALSE_POSITIVE);
        assertPractice(PracticeCoverage.State.FOLLOWED, RULES, "SEC08-BP02");

        decision.setKind(DecisionKind.ACCEPT);
        assertPractice(PracticeCoverage.State.AT_RISK, RULES, "SEC08-BP02");
    }

    @Test
    void namesThatTheFrameworkDoesNotHaveAreTold() {
        answer("SEC01", a -> a.getChoices().addAll(List.of("SEC01-BP01", "SEC02-BP01")));
        answer("SEC02", a -> a.getNotFollowed().add("SEC02-BP77"));
        answer("SEC1", a -> a.getInapplicable().add("X1"));
        assertEquals(List.of("SEC02-BP01", "SEC02-BP77", "SEC1"), coverage().unknownNames());

        model.workload().getReview().getLenses().add("serverless");
        assertEquals(List.of("SEC02-BP01", "SEC02-BP77"), coverage().unknownNames());
    }

    private void marked(String marks) {
        model.workload().getNodes().clear();
        model.add(Compute.class, "a", c -> c.setDescription(marks));
    }

    private void answer(String question, Consumer<Answer> facts) {
        Answer answer = PlumblineFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        facts.accept(answer);
        theReview().getAnswers().add(answer);
    }

    private Decision decide() {
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(review().findings().get(0).id());
        theReview().getDecisions().add(decision);
        return decision;
    }

    private Review theReview() {
        if (model.workload().getReview() == null) {
            model.workload().setReview(model.create(Review.class, "review", r -> { }));
        }
        return model.workload().getReview();
    }

    private ReviewResult review() {
        RuleSet rules = RuleSet.of(List.of(new MarkedRule(rule("SEC-X-001", "marked").high().effort(Effort.LOW))));
        return Engine.review(rules, model.workload());
    }

    private Coverage coverage() {
        ReviewResult result = review();
        return Coverage.of(result, ImprovementPlan.of(result, LocalDate.of(2026, 5, 20)).decided());
    }

    private QuestionCoverage of(String code) {
        return coverage().questions().stream().filter(q -> q.question().code().equals(code)).findFirst().orElseThrow();
    }

    private void assertPractice(PracticeCoverage.State state, List<String> rules, String id) {
        PracticeCoverage found = of(id.substring(0, id.indexOf('-'))).practices().stream()
                .filter(each -> each.practice().id().equals(id)).findFirst().orElseThrow();
        assertEquals(state, found.state());
        assertEquals(rules, found.rules());
    }
}
