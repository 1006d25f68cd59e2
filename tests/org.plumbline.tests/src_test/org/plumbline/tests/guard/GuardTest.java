/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.tests.Checkout;
import org.plumbline.tests.guard.GuardCase.Verdict;

/** Labelled templates: what has a problem is found, what has none is left in peace. */
class GuardTest {

    private static final Path HERE = Checkout.root()
            .resolve("tests/org.plumbline.tests/src_test/org/plumbline/tests/guard");
    private static final Path PAGE = Checkout.root().resolve("docs/reference/guard-confusion.md");
    /** Percent of the cases with a problem that have to be found, at least. */
    private static final double FOUND = 90;
    /** Percent of the cases without one that have to be left in peace, at least. */
    private static final double SILENT = 95;

    private static GuardTable table;

    @BeforeAll
    static void readTable() throws IOException {
        table = GuardTable.read(HERE.resolve("guard-rules.tsv"));
    }

    private static Confusion registry() throws IOException {
        Optional<Path> folder = Checkout.corpus("guard");
        assumeTrue(folder.isPresent(), "no corpus here");
        return new Confusion(GuardCase.in(folder.get()), table);
    }

    @Test
    void casesOfTheRegistryAreToldApart() throws IOException {
        Confusion confusion = registry();
        assertTrue(confusion.total(Verdict.FAIL).total() > 50, "the cases were read");
        String different = String.join("\n", confusion.different());
        assertTrue(confusion.total(Verdict.FAIL).percent() > FOUND, different);
        assertTrue(confusion.total(Verdict.PASS).percent() > SILENT, different);
    }

    @Test
    void thePageShowsTheComparison() throws IOException {
        String page = ConfusionPage.of(registry(), table);
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", page,
                "docs/reference/guard-confusion.md is stale: refresh with -Dplumbline.golden=update");
    }

    @Test
    void casesOfOurOwnAreToldApart() throws IOException {
        Confusion confusion = new Confusion(GuardCase.in(HERE.resolve("cases")), table);
        assertEquals(List.of(), confusion.different());
        assertTrue(confusion.rules().size() > 50, "the cases were read");
    }

    @Test
    void theTableNamesRulesThatExist() {
        TreeSet<String> unknown = new TreeSet<>();
        table.rows().forEach(row -> unknown.addAll(row.rules()));
        BuiltInRules.all().rules().forEach(rule -> unknown.remove(rule.id()));
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void whatNoRuleAnswersHasAReason() {
        table.rows().stream().filter(row -> row.rules().isEmpty())
                .forEach(row -> assertTrue(!row.remark().isEmpty(), row.guardRule()));
    }
}
