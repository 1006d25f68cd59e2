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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of settings on the command line. */
class RulesConfigTest {

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void importModel() throws IOException {
        Path template = Files.writeString(folder.resolve("template.yaml"), Templates.OPEN_DATABASE);
        model = folder.resolve("shop.plumb");
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model).code());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), "version: 1\n" + text);
    }

    @Test
    void theFileBesideTheModelRatesTurnsOffAndAccepts() throws IOException {
        write("shop.rules.yaml", """
                packs: [security]
                rules:
                  SEC-DATA-002: {risk: medium}
                suppress:
                  - finding: SEC-DATA-001@Orders
                    reason: Test data only
                    owner: Kim
                  - finding: SEC-DATA-001@gone
                    reason: r
                    owner: Kim
                """);
        Run run = Run.of("review", model);
        assertTrue(run.out().contains("MEDIUM SEC-DATA-002"), run.out());
        assertFalse(run.out().contains("SEC-DATA-001") || run.out().contains(" REL-"), run.out());
        assertTrue(run.out().contains("Decisions: 1 in force, 0 expired, 1 on findings that are no longer there"),
                run.out());
        Run.of("review", model, "--out", folder.resolve("out"));
        String html = Files.readString(folder.resolve("out/report.html"));
        assertTrue(html.contains("Test data only") && html.contains("SEC-DATA-001@gone"), html);
        String json = Files.readString(folder.resolve("out/review.json"));
        assertTrue(json.contains("Test data only"), json);
        assertTrue(Files.readString(folder.resolve("out/findings.sarif")).contains("\"justification\""));
    }

    @Test
    void theTeamsFileIsFoundOrNamedAndTheWorkloadsComesBeforeIt() throws IOException {
        write("plumbline-rules.yaml", "packs: [cost]");
        assertFalse(Run.of("review", model).out().contains("SEC-DATA-001"));
        Path elsewhere = Files.createDirectories(folder.resolve("team")).resolve("ours.yaml");
        Files.writeString(elsewhere, "version: 1\nrules:\n  SEC-DATA-001: {risk: medium}");
        Run named = Run.of("review", model, "--rules-config", elsewhere);
        assertTrue(named.out().contains("MEDIUM SEC-DATA-001"), named.out());
        write("shop.rules.yaml", "rules:\n  SEC-DATA-001: {risk: high}");
        assertTrue(Run.of("review", model, "--rules-config", elsewhere).out().contains("HIGH SEC-DATA-001"));
        assertFalse(Run.withInput(Templates.OPEN_DATABASE, "review", "-", "--rules-config", elsewhere).out()
                .contains("HIGH SEC-DATA-001"));
    }

    @Test
    void aFileWithAMistakeStopsTheInputWithOneLine() throws IOException {
        Path config = write("shop.rules.yaml", "packs: [safety]");
        for (String verb : new String[] {"review", "fix"}) {
            Run run = Run.of(verb, model);
            assertEquals(Exit.TROUBLE, run.code());
            assertEquals("plumbline: " + config + ":2: There is no pack safety. 'plumbline rules --packs' lists "
                    + "them.\n", run.err());
            assertEquals("", run.out());
        }
        assertEquals(Exit.TROUBLE, Run.of("review", model, "--rules-config", folder.resolve("missing.yaml")).code());
    }

    @Test
    void acceptedRisksAreNotFixed() throws IOException {
        write("shop.rules.yaml", "suppress:\n  - {finding: SEC-DATA-001@Orders, reason: r, owner: Kim}");
        Run run = Run.of("fix", model, "--rule", "SEC-DATA-001,SEC-DATA-002");
        assertTrue(run.out().startsWith("SEC-DATA-002"), run.out());
        assertTrue(run.out().endsWith("1 fix applied\n"), run.out());
        assertTrue(Run.of("review", model).out().contains("Decisions: 1 in force"));
    }

    @Test
    void theExampleHolds() {
        Path examples = Path.of("..", "..", "examples");
        Run run = Run.of("review", examples.resolve("web-shop.yaml"), "--rules-config",
                examples.resolve("rules/plumbline-rules.yaml"));
        assertEquals("", run.err());
        assertTrue(run.out().contains("HIGH REL-BACKUP-002") && !run.out().contains(" OPS-"), run.out());
        assertTrue(run.out().contains("Decisions: 2 in force"), run.out());
    }

    @Test
    void packsAreListed() {
        assertTrue(Run.of("rules", "--packs").out().contains("serverless "));
        Run run = Run.of("rules", "--pack", "serverless");
        assertTrue(run.out().contains("REL-ASYNC-001") && !run.out().contains("COST-NET-001"), run.out());
        Run wrong = Run.of("rules", "--pack", "serverles");
        assertEquals(Exit.WRONG_USE, wrong.code());
        assertEquals("plumbline: There is no pack serverles. Did you mean serverless? 'plumbline rules --packs' lists "
                + "them.\n", wrong.err());
    }
}
