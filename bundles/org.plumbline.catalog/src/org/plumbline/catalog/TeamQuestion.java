/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.internal.Table;

/**
 * What to ask the team about a best practice that no rule decides. Every best practice of the framework has one, since
 * a design may say too little for any rule. The file is read when a question is first asked for.
 *
 * @param bestPractice id of the best practice, for example {@code OPS03-BP01}
 * @param text         one question that a member of the team can answer
 * @param features     what in the model says something towards the answer, for example {@code Workload.owner};
 *                     empty when only people know
 */
public record TeamQuestion(String bestPractice, String text, List<String> features) {

    private static final String NOTHING = "-";

    public TeamQuestion {
        features = List.copyOf(features);
    }

    /** The questions in the order of the best practices. */
    public static Collection<TeamQuestion> all() {
        return Holder.QUESTIONS.values();
    }

    /** The question about a best practice. */
    public static TeamQuestion of(BestPractice practice) {
        return Holder.QUESTIONS.get(practice.id());
    }

    private static Map<String, TeamQuestion> read() {
        List<Table.Row> rows = Table.read("best-practice-questions.tsv").rows();
        Map<String, TeamQuestion> questions = new LinkedHashMap<>(2 * rows.size());
        for (Table.Row row : rows) {
            String features = row.text("features");
            questions.put(row.key(), new TeamQuestion(row.key(), row.text("question"),
                    NOTHING.equals(features) ? List.of() : List.of(features.split(","))));
        }
        return Collections.unmodifiableMap(questions);
    }

    private static final class Holder {
        static final Map<String, TeamQuestion> QUESTIONS = read();
    }
}
