/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in EVL on the command line. */
class RulesOfTeamsTest {

    private static final Path EXAMPLES = examples();

    @TempDir
    private Path folder;

    private Path rules(String text) throws IOException {
        return Files.writeString(folder.resolve("team.evl"), text);
    }

    private Path model() {
        Path model = folder.resolve("shop.plumb");
        assertEquals(Exit.DONE, Run.of("import", EXAMPLES.resolve("web-shop.yaml"), "-o", model, "--force").code());
        return model;
    }

    @Test
    void theExampleFindsAndAsks() {
        Run run = Run.of("review", EXAMPLES.resolve("web-shop.yaml"), "--rules", EXAMPLES.resolve("rules/team.evl"));
        assertEquals("", run.err());
        for (String line : List.of("HIGH TEAM-001 OrdersDatabase keeps its backups for 1 days only",
                "HIGH TEAM-005 Website accepts TLS 1.0", "MEDIUM TEAM-006 Nobody is told when MailSender fails")) {
            assertTrue(run.out().contains(line), run.out());
        }
        Path out = folder.resolve("out");
        Run.of("review", EXAMPLES.resolve("web-shop.yaml"), "--rules", EXAMPLES.resolve("rules/team.evl"),
                "--out", out);
        String json = read(out.resolve("review.json"));
        assertTrue(json.contains("Which class of data does OrdersDatabase hold?"), json);
        assertTrue(json.contains("Keep the backups of OrdersDatabase for 35 days"), json);
    }

    @Test
    void theExamplesFixesMend() {
        Path model = model();
        Run fix = Run.of("fix", model, "--rules", EXAMPLES.resolve("rules/team.evl"), "--rule",
                "TEAM-001,TEAM-005,TEAM-006");
        assertEquals("", fix.err());
        assertTrue(fix.out().endsWith("4 fixes applied\n"), fix.out());
        String after = Run.of("review", model, "--rules", EXAMPLES.resolve("rules/team.evl")).out();
        assertFalse(after.contains("TEAM-001") || after.contains("TEAM-005") || after.contains("TEAM-006"), after);
    }

    @Test
    void rulesAreListedAndExplained() {
        Path rules = EXAMPLES.resolve("rules/team.evl");
        assertTrue(Run.of("rules", "--rules", rules).out().contains("TEAM-002        MEDIUM  Database of a size"));
        String page = Run.of("rules", "TEAM-002", "--rules", rules).out();
        assertTrue(page.contains("Performance Efficiency") && page.contains("in the team's load test"), page);
        assertEquals(Exit.WRONG_USE, Run.of("rules", "TEAM-002").code());
    }

    @Test
    void aRuleWithoutBestPracticeIsReported() throws IOException {
        Path rules = rules("@pillar security\ncontext DataStore { constraint A { check: false } }");
        Run run = Run.of("review", EXAMPLES.resolve("web-shop.yaml"), "--rules", rules, "--out", folder.resolve("o"));
        assertEquals("", run.err());
        assertEquals(Exit.FINDINGS, run.code());
    }

    @Test
    void nothingIsReadUnasked() throws IOException {
        Path model = model();
        Files.writeString(folder.resolve("shop.evl"), "this is no EVL");
        assertEquals("", Run.of("review", model).err());
    }

    @Test
    void aFileWithAnErrorIsTroubleInOneLine() throws IOException {
        Path rules = rules("context DataStor { constraint A { check: true } }");
        Run run = Run.of("review", EXAMPLES.resolve("web-shop.yaml"), "--rules", rules);
        assertEquals(Exit.TROUBLE, run.code());
        assertEquals("plumbline: " + rules + ":1: There is no type DataStor. Did you mean DataStore?\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void aRuleThatFailsIsOneWarning() throws IOException {
        Path rules = rules("@pillar security\ncontext DataStore {\nconstraint A { check: self.nam() }\n}");
        Path template = EXAMPLES.resolve("web-shop.yaml");
        Run run = Run.of("review", template, "--rules", rules, "--fail-on", "never");
        assertEquals(Exit.DONE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().matches("plumbline: .*team\\.evl:3: Method 'nam' not found for: \\S+\\. The rule TEAM-A "
                + "was left out on \\d elements, the first of them \\S+ of .*web-shop\\.yaml\\.\n"), run.err());
        assertEquals(Run.of("review", template, "--fail-on", "never").out(), run.out());
    }

    @Test
    void aFixThatFailsIsAWarning() throws IOException {
        Path model = model();
        Path rules = rules("@pillar security\ncontext Workload {\nconstraint A { check: false\n"
                + "fix { title: 'x' do { self.stage = 'yes'; } } } }");
        Run run = Run.of("fix", model, "--rules", rules, "--rule", "TEAM-A");
        assertEquals("0 fixes applied\n", run.out());
        assertEquals("plumbline: " + rules + ":4: Stage takes a value such as Stage#PROPOSED, not the text \"yes\". "
                + "The fix is not offered.\n", run.err());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path examples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples");
    }
}
