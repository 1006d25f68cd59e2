/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.plumbline.rules.BuiltInPacks;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.rules.RuleExamples;
import org.plumbline.validation.Rule;

/** Keeps the examples that ship with the rules, and the pages of the documentation, as the rules and their tests are. */
class RuleReferenceTest {

    private static final Path EXAMPLES = Path.of("src", "org", "plumbline", "rules", "reference", "examples");
    private static final Path PAGES = Path.of("..", "..", "docs", "reference", "rules");
    private static final List<Rule<?>> RULES = BuiltInRules.all().rules();

    @Test
    void theExamplesThatShipAreThoseOfTheTests() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Rule<?> rule : RULES) {
            files.put(rule.id() + ".txt", ExamplesFile.text(examples(rule)));
        }
        GoldenFiles.assertFolder(EXAMPLES, files);
    }

    @Test
    void everyRuleHasItsPage() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Rule<?> rule : RULES) {
            files.put(rule.id() + ".md", Markdown.of(RulePage.of(rule, examples(rule)))
                    + "\nGenerated from the rule and its test; do not edit. [All rules](../rules.md)\n");
        }
        GoldenFiles.assertFolder(PAGES, files);
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        GoldenFiles.assertFile(PAGES.resolveSibling("rules.md"), RuleIndex.markdown(RULES));
    }

    @Test
    void thePacksAreListed() throws IOException {
        GoldenFiles.assertFile(PAGES.resolveSibling("packs.md"),
                PackReference.markdown(BuiltInPacks.all(), BuiltInRules.all()));
    }

    private static Examples examples(Rule<?> rule) {
        return ExampleRun.of(rule, RuleExamples.of(rule));
    }
}
