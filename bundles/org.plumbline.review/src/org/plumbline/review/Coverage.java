/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Question;
import org.plumbline.model.Answer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;
import org.plumbline.validation.ReviewResult;

/**
 * How far a review has come through the framework. Nothing is left out: a best practice that neither the rules nor the
 * team have decided on is a question to the team.
 *
 * @param questions every question of the framework, in its order
 * @param unknownNames questions and best practices that answers name and the framework does not have
 */
public record Coverage(List<QuestionCoverage> questions, List<String> unknownNames) {

    /** What the team said about a question. */
    public enum State { ANSWERED, NOT_APPLICABLE, OPEN }

    /**
     * What is known about one question.
     *
     * @param followed ids of the best practices that the team says it follows, as the answer names them
     * @param practices every best practice of the question, in the framework's order
     */
    public record QuestionCoverage(Question question, State state, List<String> followed,
            List<PracticeCoverage> practices) {

        public QuestionCoverage {
            followed = List.copyOf(followed);
            practices = List.copyOf(practices);
        }

        /** Ids of the best practices that are at risk. */
        public List<String> violated() {
            return ids(each -> each.state() == PracticeCoverage.State.AT_RISK);
        }

        /** Ids of the best practices on which a rule has a question that nobody has answered. */
        public List<String> undecided() {
            return ids(each -> each.state() == PracticeCoverage.State.OPEN && !each.rules().isEmpty());
        }

        private List<String> ids(Predicate<PracticeCoverage> wanted) {
            return practices.stream().filter(wanted).map(each -> each.practice().id()).toList();
        }
    }

    private static final Answer SILENCE = PlumblineFactory.eINSTANCE.createAnswer();

    public Coverage {
        questions = List.copyOf(questions);
        unknownNames = List.copyOf(unknownNames);
    }

    /** @param decided findings with a decision that holds: a false positive is no risk, an accepted risk is one */
    public static Coverage of(ReviewResult result, Collection<DecidedFinding> decided) {
        Map<String, Answer> answers = answers(result.workload());
        RuleVerdicts verdicts = new RuleVerdicts(result, decided);
        List<QuestionCoverage> questions = new ArrayList<>();
        for (Question each : Framework.current().questions()) {
            Answer answer = answers.getOrDefault(each.code(), SILENCE);
            List<PracticeCoverage> practices = new ArrayList<>();
            for (BestPractice practice : each.bestPractices()) {
                practices.add(practice(practice, answer, verdicts));
            }
            questions.add(new QuestionCoverage(each, state(answer), answer.getChoices(), practices));
        }
        return new Coverage(questions, unknownNames(result.workload().getReview()));
    }

    /** How many questions are in a state. */
    public int count(State state) {
        return (int) questions.stream().filter(each -> each.state() == state).count();
    }

    /** How many best practices are in a state. */
    public int count(PracticeCoverage.State state) {
        return (int) questions.stream().flatMap(each -> each.practices().stream())
                .filter(each -> each.state() == state).count();
    }

    /** The questions of a pillar. */
    public List<QuestionCoverage> of(Pillar pillar) {
        return questions.stream().filter(each -> each.question().pillar() == pillar).toList();
    }

    /** What the design shows comes before what people say, and what they say before what the rules have to ask. */
    private static PracticeCoverage practice(BestPractice practice, Answer answer, RuleVerdicts verdicts) {
        String id = practice.id();
        List<String> violated = verdicts.violated(id);
        List<String> undecided = verdicts.undecided(id);
        List<String> passed = verdicts.passed(id);
        if (!violated.isEmpty()) {
            return new PracticeCoverage(practice, PracticeCoverage.State.AT_RISK, violated);
        }
        if (answer.getNotFollowed().contains(id)) {
            return new PracticeCoverage(practice, PracticeCoverage.State.AT_RISK, List.of());
        }
        if (answer.isNotApplicable() || answer.getInapplicable().contains(id)) {
            return new PracticeCoverage(practice, PracticeCoverage.State.NOT_APPLICABLE, List.of());
        }
        if (undecided.isEmpty() && !passed.isEmpty()) {
            return new PracticeCoverage(practice, PracticeCoverage.State.FOLLOWED, passed);
        }
        if (answer.getChoices().contains(id)) {
            return new PracticeCoverage(practice, PracticeCoverage.State.ANSWERED, List.of());
        }
        return new PracticeCoverage(practice, PracticeCoverage.State.OPEN, undecided);
    }

    private static State state(Answer answer) {
        if (answer.isNotApplicable()) {
            return State.NOT_APPLICABLE;
        }
        boolean said = !(answer.getChoices().isEmpty() && answer.getNotFollowed().isEmpty()
                && answer.getInapplicable().isEmpty()) || answer.getNotes() != null && !answer.getNotes().isBlank();
        return said ? State.ANSWERED : State.OPEN;
    }

    private static Map<String, Answer> answers(Workload workload) {
        Map<String, Answer> result = new HashMap<>();
        if (workload.getReview() != null) {
            for (Answer each : workload.getReview().getAnswers()) {
                result.put(each.getQuestion(), each);
            }
        }
        return result;
    }

    /** A question that is not the framework's may be one of a lens. */
    private static List<String> unknownNames(Review review) {
        Set<String> unknown = new TreeSet<>();
        if (review != null) {
            for (Answer each : review.getAnswers()) {
                Optional<Question> question = Framework.current().question(each.getQuestion());
                if (question.isPresent()) {
                    List<String> names = new ArrayList<>(each.getChoices());
                    names.addAll(each.getNotFollowed());
                    names.addAll(each.getInapplicable());
                    names.removeAll(question.get().bestPractices().stream().map(BestPractice::id).toList());
                    unknown.addAll(names);
                } else if (review.getLenses().isEmpty()) {
                    unknown.add(String.valueOf(each.getQuestion()));
                }
            }
        }
        return List.copyOf(unknown);
    }
}
