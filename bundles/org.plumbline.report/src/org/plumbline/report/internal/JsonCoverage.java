/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;

import org.plumbline.catalog.TeamQuestion;
import org.plumbline.catalog.Words;
import org.plumbline.review.Coverage;
import org.plumbline.review.PracticeCoverage;

/** The part {@code coverage} of {@code review.json}. */
final class JsonCoverage {

    private JsonCoverage() {
    }

    static void write(Coverage coverage, Json json) throws IOException {
        json.object("coverage").put("answered", coverage.count(Coverage.State.ANSWERED))
                .put("notApplicable", coverage.count(Coverage.State.NOT_APPLICABLE))
                .put("open", coverage.count(Coverage.State.OPEN)).object("bestPractices");
        for (PracticeCoverage.State state : PracticeCoverage.State.values()) {
            json.put(Words.camelCase(state.name()), coverage.count(state));
        }
        json.endObject().put("unknownNames", coverage.unknownNames()).array("questions");
        for (Coverage.QuestionCoverage each : coverage.questions()) {
            question(each, json);
        }
        json.endArray().endObject();
    }

    private static void question(Coverage.QuestionCoverage question, Json json) throws IOException {
        json.object().put("code", question.question().code()).put("state", question.state().name())
                .put("followed", question.followed()).put("violated", question.violated())
                .put("undecided", question.undecided()).array("bestPractices");
        for (PracticeCoverage each : question.practices()) {
            json.object().put("id", each.practice().id()).put("state", each.state().name()).put("rules", each.rules());
            if (each.state() == PracticeCoverage.State.OPEN) {
                TeamQuestion asked = TeamQuestion.of(each.practice());
                json.put("question", asked.text()).put("features", asked.features());
            }
            json.endObject();
        }
        json.endArray().endObject();
    }
}
