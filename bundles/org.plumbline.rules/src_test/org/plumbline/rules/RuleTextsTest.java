/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** What the texts of every rule have to be like; docs/developer/add-a-rule.md tells it to people. */
class RuleTextsTest {

    private static final Pattern ID = Pattern.compile("(OPS|SEC|REL|PERF|COST|SUS)-[A-Z]+-\\d{3}");
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_TEXT = 40;
    private static final int LONGEST_TEXT = 300;
    private static final List<String> ABSTRACT = List.of("should", "best practice", "consider ", "ensure", "leverage",
            "utilize", "appropriate", "as needed", "robust", "please", "it is recommended", "simply");

    static List<Rule<?>> rules() {
        return BuiltInRules.all().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isIdentifiedForEver(Rule<?> rule) {
        assertTrue(ID.matcher(rule.id()).matches(), rule.id());
        assertTrue(rule.getClass().getPackageName().startsWith("org.plumbline.rules."), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void breaksBestPracticesOfTheFramework(Rule<?> rule) {
        RuleInfo info = rule.info();
        assertFalse(info.bestPractices().isEmpty(), rule.id());
        for (String practice : info.bestPractices()) {
            assertTrue(Framework.current().bestPractice(practice).isPresent(), rule.id() + ": " + practice);
        }
        assertEquals(info.pillar(), Framework.current().bestPractice(info.bestPractices().get(0)).orElseThrow()
                .pillar(), rule.id() + ": the closest best practice belongs to the pillar");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void titleNamesTheProblem(Rule<?> rule) {
        String title = rule.info().title();
        assertTrue(title.length() <= LONGEST_TITLE, title);
        assertFalse(title.endsWith("."), title);
        assertTrue(Character.isUpperCase(title.charAt(0)), title);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void textsAreConcreteSentences(Rule<?> rule) {
        RuleInfo info = rule.info();
        for (String text : List.of(info.explanation(), info.impact(), info.remediation())) {
            assertTrue(text.length() >= SHORTEST_TEXT && text.length() <= LONGEST_TEXT,
                    rule.id() + ", " + text.length() + " characters: " + text);
            assertTrue(text.endsWith("."), rule.id() + " ends within a sentence: " + text);
            assertFalse(text.contains("  "), rule.id() + " has a double blank: " + text);
            for (String word : ABSTRACT) {
                assertFalse(text.toLowerCase(Locale.ROOT).contains(word), rule.id() + " says '" + word + "': " + text);
            }
        }
    }

    @Test
    void titlesDiffer() {
        assertEquals(rules().size(), rules().stream().map(r -> r.info().title()).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Pillar.class)
    void everyPillarHasRules(Pillar pillar) {
        assertTrue(rules().stream().filter(r -> r.info().pillar() == pillar).count() >= 5, pillar.title());
    }
}
