/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.internal.Table;

/**
 * The questions and best practices of one edition of the AWS Well-Architected Framework, in the framework's order.
 * Read once, when first asked for.
 */
public final class Framework {

    private static final String NO_CHOICE = "-";

    private final String version;
    private final Map<String, Question> questions;
    private final Map<String, BestPractice> bestPractices;

    private Framework(String version, Map<String, Question> questions, Map<String, BestPractice> bestPractices) {
        this.version = version;
        this.questions = Collections.unmodifiableMap(questions);
        this.bestPractices = Collections.unmodifiableMap(bestPractices);
    }

    /** The edition this release reviews against. */
    public static Framework current() {
        return Holder.CURRENT;
    }

    /** The edition's date, {@code yyyy-mm-dd}. */
    public String version() {
        return version;
    }

    public Collection<Question> questions() {
        return questions.values();
    }

    /** The question of a code such as {@code SEC01}. */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    public List<Question> ofPillar(Pillar pillar) {
        List<Question> result = new ArrayList<>();
        for (Question question : questions.values()) {
            if (question.pillar() == pillar) {
                result.add(question);
            }
        }
        return result;
    }

    public Collection<BestPractice> bestPractices() {
        return bestPractices.values();
    }

    /** The best practice of an id such as {@code SEC01-BP01}. */
    public Optional<BestPractice> bestPractice(String id) {
        return Optional.ofNullable(bestPractices.get(id));
    }

    // On the way to every review: without lambdas and + on strings, whose first use costs more than all of this.
    private static Framework read() {
        Table practices = Table.read("best-practices.tsv");
        String pages = practices.property("pages");
        Map<String, BestPractice> bestPractices = new LinkedHashMap<>(512);
        Map<String, List<BestPractice>> byQuestion = new LinkedHashMap<>(128);
        for (Table.Row row : practices.rows()) {
            String id = row.text("id");
            String page = row.text("page");
            BestPractice practice = new BestPractice(id, id.substring(0, id.indexOf('-')), row.text("title"),
                    Level.valueOf(row.text("level")), choice(row.text("choice"), page),
                    pages.concat(page).concat(".html"));
            bestPractices.put(id, practice);
            List<BestPractice> siblings = byQuestion.get(practice.questionCode());
            if (siblings == null) {
                siblings = new ArrayList<>();
                byQuestion.put(practice.questionCode(), siblings);
            }
            siblings.add(practice);
        }
        Table asked = Table.read("questions.tsv");
        Map<String, Question> questions = new LinkedHashMap<>(128);
        for (Table.Row row : asked.rows()) {
            Pillar pillar = Pillar.byId(row.text("pillar")).orElseThrow();
            String code = row.text("code");
            questions.put(code, new Question(code, pillar, Integer.parseInt(code.substring(pillar.code().length())),
                    row.text("title"), row.text("tool"), byQuestion.getOrDefault(code, List.of())));
        }
        return new Framework(asked.property("version"), questions, bestPractices);
    }

    // Nearly every page is named after its choice in the Tool, so the file only says where they differ.
    private static Optional<String> choice(String cell, String page) {
        if (NO_CHOICE.equals(cell)) {
            return Optional.empty();
        }
        return Optional.of(cell.isEmpty() ? page : cell);
    }

    private static final class Holder {
        static final Framework CURRENT = read();
    }
}
