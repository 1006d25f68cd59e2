/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

class RulePageTest {

    private static final Examples EXAMPLES = new Examples("Workload Shop\n  Data store Orders   <-- here",
            "Orders keeps backups for 1 day.", "Errors are found later.",
            List.of(new Examples.Fix("Keep them longer", "Costs storage.", "How many days?"),
                    new Examples.Fix("Say nothing more", "", "")),
            "Workload Shop", "Workload Shop", "How long are they kept?");

    @Test
    void aPageHasWhatTheRuleSays() {
        String page = Markdown.of(RulePage.of(new ShortBackups(), EXAMPLES));

        assertTrue(page.startsWith("# SEC-TEST-001: Backups are short\n\n- **Pillar**: Security\n"), page);
        assertTrue(page.contains("\n- **Looked at**: Data store\n"), page);
        assertTrue(page.contains("\n- **days**: Least number of days; default 7, 1 to 30.\n"), page);
        assertTrue(page.contains("\n- **share**: Share; default 0.5, at least 0.\n"), page);
        assertTrue(page.contains("\n- [SEC08-BP02 Enforce encryption at rest](https://docs.aws.amazon.com/"), page);
        assertTrue(page.contains("\n```text\nWorkload Shop\n  Data store Orders   <-- here\n```\n"), page);
        assertTrue(page.contains("\n- **Keep them longer**: Trade-off: Costs storage. Asks: How many days?\n"), page);
        assertTrue(page.contains("\n- **Say nothing more**\n"), page);
        assertTrue(page.contains("\n- **Asked**: How long are they kept?\n"), page);
    }

    @Test
    void aRuleOfSomebodyElseHasAPageWithoutExamples() {
        assertEquals(Optional.empty(), Examples.of("SEC-TEST-001"));
        String page = Markdown.of(RulePage.of(new ShortBackups()));
        assertTrue(page.contains("## Remediation"), page);
        assertFalse(page.contains("A design"), page);
    }

    @Test
    void aRuleThatAlwaysDecidesSaysSo() {
        Examples decides = new Examples("p", "m", "w", List.of(), "f", "", "");
        String page = PlainText.of(RulePage.of(new ShortBackups(), decides));
        assertTrue(page.contains("\nWhat is unknown\n  Nothing: "), page);
        assertFalse(page.contains("Fixes"), page);
    }

    @Test
    void examplesAreReadAsTheyWereWritten() {
        assertEquals(EXAMPLES, ExamplesFile.parse(ExamplesFile.text(EXAMPLES)));
        Examples least = new Examples("p", "m", "w", List.of(), "f", "", "");
        assertEquals(least, ExamplesFile.parse(ExamplesFile.text(least)));
    }

    @Test
    void namesAreNoMarkup() {
        assertEquals("s3:\\* on \\<all\\> \\[a\\](b)", Markdown.escape("s3:* on <all> [a](b)"));
    }

    @Test
    void longTextsAreWrapped() {
        String text = PlainText.of(List.of(new Block.Title("T"), new Block.Paragraph("word ".repeat(40)),
                new Block.Listing("a\n  b"), new Block.Entries(List.of(new Block.Entry("Name", "word ".repeat(20))))));

        assertTrue(text.lines().allMatch(line -> line.length() <= 78), text);
        assertTrue(text.contains("\n  a\n    b\n\n  Name: word word"), text);
        assertTrue(text.contains("\n    word word word"), "what goes on is indented: " + text);
        assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), text);
    }

    private static final class ShortBackups extends Rule<DataStore> {
        ShortBackups() {
            super(DataStore.class, RuleInfo.rule("SEC-TEST-001", "Backups are short").high().effort(Effort.LOW)
                    .bestPractices("SEC08-BP02").explanation("e").impact("i").remediation("r")
                    .parameters(new Parameter("days", "Least number of days.", 7, 1, 30),
                            Parameter.of("share", 0.5, "Share")));
        }

        @Override
        public Outcome check(DataStore subject, Context context) {
            return Outcome.notApplicable();
        }
    }
}
