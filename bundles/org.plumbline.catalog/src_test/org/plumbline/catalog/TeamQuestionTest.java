/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TeamQuestionTest {

    private static final int LONGEST = 160;
    private static final String FEATURE = "[A-Z][A-Za-z]+\\.[a-z][A-Za-z]+";

    @Test
    void noBestPracticeIsLeftOut() {
        List<String> practices = Framework.current().bestPractices().stream().map(BestPractice::id).toList();
        assertEquals(practices, TeamQuestion.all().stream().map(TeamQuestion::bestPractice).toList());
    }

    @Test
    void eachAsksOneThingInAFewWords() {
        Set<String> texts = new HashSet<>();
        for (TeamQuestion each : TeamQuestion.all()) {
            String text = each.text();
            assertTrue(text.indexOf('?') == text.length() - 1, each.bestPractice() + " is not one question: " + text);
            assertTrue(text.length() <= LONGEST, text.length() + " characters: " + text);
            assertTrue(Character.isUpperCase(text.charAt(0)), text);
            assertTrue(texts.add(text), "asked twice: " + text);
        }
    }

    @Test
    void itIsNotTheTitleOfTheBestPractice() {
        for (BestPractice practice : Framework.current().bestPractices()) {
            assertFalse(TeamQuestion.of(practice).text().contains(practice.title()), practice.id());
        }
    }

    @Test
    void featuresAreNamedOnceByClassAndName() {
        for (TeamQuestion each : TeamQuestion.all()) {
            assertEquals(each.features().size(), new HashSet<>(each.features()).size(), each.bestPractice());
            each.features().forEach(feature -> assertTrue(feature.matches(FEATURE), each.bestPractice()));
        }
    }
}
