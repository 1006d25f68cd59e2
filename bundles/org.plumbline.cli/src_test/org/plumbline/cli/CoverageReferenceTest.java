/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Question;
import org.plumbline.catalog.TeamQuestion;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** Keeps the page that tells how each best practice is covered up to date, and nothing left out of it. */
class CoverageReferenceTest {

    private static final RuleSet RULES = BuiltInRules.all();
    private static final Framework FRAMEWORK = Framework.current();

    private static final String INTRODUCTION = """
            # Coverage of the framework

            Generated from the rules and the catalogue; do not edit. A test refreshes it with
            `-Dplumbline.golden=update`.

            Every best practice of the AWS Well-Architected Framework of %s is covered: by rules where a design
            can tell, and by a question to the team, which also stands in where a rule cannot decide. A rule decides
            the best practice that it names first; of the others it sees a part, marked *in part*: it can tell that
            they are broken, not that they are followed. *In the model* names what would say something towards the
            answer; any best practice can be [answered in the review](../user/answer-best-practices.md).

            | Pillar | Best practices | Decided by rules | Seen in part | Asked only |
            |---|---|---|---|---|
            """;

    @Test
    void thePageSaysHowEveryBestPracticeIsCovered() throws IOException {
        Golden.assertSame(Golden.reference("coverage.md"), page());
    }

    @Test
    void noBestPracticeIsLeftOut() {
        List<String> rows = page().lines().filter(line -> line.startsWith("| [")).toList();
        assertEquals(FRAMEWORK.bestPractices().size(), rows.size());
        int row = 0;
        for (BestPractice each : FRAMEWORK.bestPractices()) {
            assertTrue(rows.get(row++).startsWith("| [" + each.id() + "]"), each.id());
        }
    }

    @Test
    void everyBestPracticeThatARuleNamesIsShownWithIt() {
        String page = page();
        for (Rule<?> rule : RULES.rules()) {
            for (String id : rule.info().bestPractices()) {
                String row = page.lines().filter(line -> line.startsWith("| [" + id + "]")).findFirst().orElseThrow();
                boolean first = id.equals(rule.info().bestPractices().get(0));
                assertTrue(row.contains("[" + rule.id() + "](rules/" + rule.id() + ".md)"
                        + (first ? "" : " in part*")), id + " is decided by " + rule.id());
            }
        }
    }

    @Test
    void everyFeatureThatWouldAnswerIsOneOfTheMetamodel() {
        for (TeamQuestion question : TeamQuestion.all()) {
            for (String feature : question.features()) {
                String[] names = feature.split("\\.");
                EClass type = assertInstanceOf(EClass.class, PlumblinePackage.eINSTANCE.getEClassifier(names[0]),
                        question.bestPractice() + ": " + feature);
                assertNotNull(type.getEStructuralFeature(names[1]), question.bestPractice() + ": " + feature);
            }
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(FRAMEWORK.version()));
        for (Pillar pillar : Pillar.values()) {
            count(pillar.title(), FRAMEWORK.bestPractices().stream().filter(p -> p.pillar() == pillar).toList(), page);
        }
        count("All", List.copyOf(FRAMEWORK.bestPractices()), page);
        for (Pillar pillar : Pillar.values()) {
            page.append("\n## ").append(pillar.title()).append('\n');
            FRAMEWORK.ofPillar(pillar).forEach(question -> question(question, page));
        }
        return page.toString();
    }

    private static void count(String title, List<BestPractice> practices, StringBuilder page) {
        long seen = practices.stream().filter(each -> !RULES.ofBestPractice(each.id()).isEmpty()).count();
        long decided = practices.stream()
                .filter(each -> RULES.ofBestPractice(each.id()).stream().anyMatch(rule -> isFor(rule, each))).count();
        page.append("| ").append(title).append(" | ").append(practices.size()).append(" | ").append(decided)
                .append(" | ").append(seen - decided).append(" | ").append(practices.size() - seen).append(" |\n");
    }

    private static void question(Question question, StringBuilder page) {
        page.append("\n### ").append(question.label()).append(". ").append(question.title())
                .append("\n\n| Best practice | Rules | Question to the team | In the model |\n|---|---|---|---|\n");
        for (BestPractice each : question.bestPractices()) {
            TeamQuestion asked = TeamQuestion.of(each);
            page.append("| [").append(each.id()).append("](").append(each.docUrl()).append(") ").append(each.title())
                    .append(" | ").append(rules(each)).append(" | ").append(asked.text()).append(" | ")
                    .append(code(asked.features())).append(" |\n");
        }
    }

    private static String rules(BestPractice practice) {
        List<String> links = new ArrayList<>();
        List<String> inPart = new ArrayList<>();
        for (Rule<?> rule : RULES.ofBestPractice(practice.id())) {
            String link = "[" + rule.id() + "](rules/" + rule.id() + ".md)";
            if (isFor(rule, practice)) {
                links.add(link);
            } else {
                inPart.add("*" + link + " in part*");
            }
        }
        links.addAll(inPart);
        return String.join(", ", links);
    }

    private static boolean isFor(Rule<?> rule, BestPractice practice) {
        return rule.info().bestPractices().get(0).equals(practice.id());
    }

    private static String code(List<String> features) {
        return String.join(", ", features.stream().map(feature -> "`" + feature + "`").toList());
    }
}
