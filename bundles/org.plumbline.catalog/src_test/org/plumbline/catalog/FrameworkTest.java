/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FrameworkTest {

    private final Framework framework = Framework.current();

    @Test
    void holdsEveryQuestionAndBestPractice() {
        assertEquals(57, framework.questions().size());
        assertEquals(307, framework.bestPractices().size());
        assertTrue(framework.version().matches("\\d{4}-\\d{2}-\\d{2}"), framework.version());
    }

    @Test
    void countsPerPillarAreTheFrameworks() {
        Map<Pillar, Integer> questions = new EnumMap<>(Pillar.class);
        Map<Pillar, Integer> practices = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            questions.put(pillar, framework.ofPillar(pillar).size());
            practices.put(pillar, framework.ofPillar(pillar).stream().mapToInt(q -> q.bestPractices().size()).sum());
        }
        assertEquals(List.of(11, 11, 13, 5, 11, 6), new ArrayList<>(questions.values()));
        assertEquals(List.of(68, 63, 65, 32, 50, 29), new ArrayList<>(practices.values()));
    }

    @Test
    void countsPerLevelAreTheFrameworks() {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (BestPractice practice : framework.bestPractices()) {
            counts.merge(practice.level(), 1, Integer::sum);
        }
        assertEquals(Map.of(Level.HIGH, 127, Level.MEDIUM, 143, Level.LOW, 37), counts);
    }

    @Test
    void everyBestPracticeIsReachedThroughItsQuestion() {
        int reached = 0;
        for (Question question : framework.questions()) {
            assertFalse(question.bestPractices().isEmpty(), question.code());
            int number = 1;
            for (BestPractice practice : question.bestPractices()) {
                assertEquals(question.code() + "-BP%02d".formatted(number++), practice.id());
                assertEquals(question.code(), practice.questionCode());
                assertEquals(question.pillar(), practice.pillar());
                assertEquals(Optional.of(practice), framework.bestPractice(practice.id()));
                reached++;
            }
        }
        assertEquals(framework.bestPractices().size(), reached);
    }

    @Test
    void codesFollowThePillarsInOrderWithoutAGap() {
        List<Question> walked = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            int number = 1;
            for (Question question : framework.ofPillar(pillar)) {
                assertEquals(number, question.number());
                assertEquals(pillar.code() + "%02d".formatted(number), question.code());
                assertEquals(Optional.of(question), framework.question(question.code()));
                walked.add(question);
                number++;
            }
        }
        assertEquals(walked, new ArrayList<>(framework.questions()));
    }

    @Test
    void toolIdsAndPagesAreUniqueAndComplete() {
        Set<String> questionIds = new HashSet<>();
        for (Question question : framework.questions()) {
            assertTrue(questionIds.add(question.toolId()), question.toolId());
            assertTrue(question.title().endsWith("?"), question.title());
        }
        Set<String> choices = new HashSet<>();
        Set<String> pages = new HashSet<>();
        List<String> withoutChoice = new ArrayList<>();
        for (BestPractice practice : framework.bestPractices()) {
            assertFalse(practice.title().isBlank(), practice.id());
            assertTrue(practice.docUrl().matches("https://docs\\.aws\\.amazon\\.com/[a-z/]+/[a-z0-9_]+\\.html"),
                    practice.docUrl());
            assertTrue(pages.add(practice.docUrl()), practice.docUrl());
            practice.toolChoiceId().ifPresentOrElse(id -> assertTrue(choices.add(id), id),
                    () -> withoutChoice.add(practice.id()));
        }
        assertEquals(List.of("SUS06-BP01"), withoutChoice);
    }

    @Test
    void unknownIdsAreEmpty() {
        assertEquals(Optional.empty(), framework.question("SEC99"));
        assertEquals(Optional.empty(), framework.bestPractice("SEC01-BP99"));
        assertEquals(Optional.empty(), Pillar.byId("speed"));
        assertEquals(Optional.empty(), Pillar.byCode("security"));
    }

    @Test
    void pillarsAreFoundByIdAndCode() {
        assertEquals(Optional.of(Pillar.COST_OPTIMIZATION), Pillar.byId("costOptimization"));
        assertEquals(Optional.of(Pillar.PERFORMANCE), Pillar.byCode("PERF"));
    }
}
