/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Question;
import org.plumbline.model.Answer;
import org.plumbline.model.Workload;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;

/**
 * How far a review has come through the framework's questions.
 *
 * @param questions every question of the framework, in its order
 */
public record Coverage(List<QuestionCoverage> questions) {

    /** What is known about the answer to a question. */
    public enum State { ANSWERED, NOT_APPLICABLE, OPEN }

    /**
     * What is known about one question.
     *
     * @param followed best practices that the team says it follows
     * @param violated best practices that findings say are broken
     * @param undecided best practices that rules could not decide on because the design does not say enough
     */
    public record QuestionCoverage(Question question, State state, List<String> followed, List<String> violated,
            List<String> undecided) { }

    public Coverage {
        questions = List.copyOf(questions);
    }

    public static Coverage of(ReviewResult result) {
        Map<String, Answer> answers = answers(result.workload());
        TreeSet<String> violated = new TreeSet<>();
        for (Finding each : result.findings()) {
            addPractices(violated, each.rule());
        }
        TreeSet<String> undecided = new TreeSet<>();
        for (OpenQuestion each : result.questions()) {
            addPractices(undecided, each.rule());
        }
        undecided.removeAll(violated);
        List<QuestionCoverage> questions = new ArrayList<>();
        for (Question each : Framework.current().questions()) {
            Answer answer = answers.get(each.code());
            questions.add(new QuestionCoverage(each, state(answer),
                    answer == null ? List.of() : List.copyOf(answer.getChoices()), of(each, violated),
                    of(each, undecided)));
        }
        return new Coverage(questions);
    }

    /** How many questions are in a state. */
    public int count(State state) {
        int count = 0;
        for (QuestionCoverage each : questions) {
            if (each.state() == state) {
                count++;
            }
        }
        return count;
    }

    private static State state(Answer answer) {
        if (answer == null) {
            return State.OPEN;
        }
        if (answer.isNotApplicable()) {
            return State.NOT_APPLICABLE;
        }
        boolean said = !answer.getChoices().isEmpty() || answer.getNotes() != null && !answer.getNotes().isBlank();
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

    private static void addPractices(TreeSet<String> into, Rule<?> rule) {
        into.addAll(rule.info().bestPractices());
    }

    private static List<String> of(Question question, TreeSet<String> practices) {
        String prefix = question.code() + "-";
        return List.copyOf(practices.subSet(prefix, prefix + Character.MAX_VALUE));
    }
}
