/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code fix} says, asks for and does. */
class FixTest {

    private static final String RULE = "REL-BACKUP-002";

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void importModel() throws IOException {
        Path template = Files.writeString(folder.resolve("template.yaml"), Templates.SHORT_BACKUPS);
        model = folder.resolve("shop.plumb");
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model).code());
    }

    @Test
    void aDryRunSaysWhatItDoesToEveryPillarAndChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        Run run = Run.of("fix", model, "--rule", RULE, "--dry-run");
        assertTrue(run.out().contains("\n    Effect: Reliability −1 Medium\n"), run.out());
        assertTrue(run.out().endsWith("1 fix would be applied\n"), run.out());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void whatIsAppliedIsWhatWasSaid() {
        String said = Run.of("fix", model, "--dry-run").out().replace("would be applied", "applied");
        assertTrue(said.contains("All together: "), said);
        assertEquals(said, Run.of("fix", model).out());
    }

    @Test
    void theDefaultIsTakenAndSaidUnlessAValueIsGiven() throws IOException {
        String said = Run.of("fix", model, "--rule", RULE, "--dry-run").out();
        assertTrue(said.contains("days, the default; --value " + RULE + "=VALUE sets another."), said);
        Run run = Run.of("fix", model, "--rule", RULE, "--value", RULE + "=21");
        assertTrue(run.out().contains(" 21 days.\n"), run.out());
        assertTrue(Files.readString(model).contains("backupRetentionDays=\"21.0\""), Files.readString(model));
    }

    @Test
    void aValueThatMendsNothingIsSaidSo() {
        Run run = Run.of("fix", model, "--rule", RULE, "--value", RULE + "=2", "--dry-run");
        assertTrue(run.out().contains("    The risk stays with this value.\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "REL-BACKUP-002=soon|--value REL-BACKUP-002=soon: Write a number. It answers: ",
        "REL-BACKUP-002=-3|--value REL-BACKUP-002=-3: Write a number of at least 0. It answers: ",
        "SEC-DATA-001=3|--value SEC-DATA-001: No fix of this rule asks for a value here. Leave the option out.",
        "REL-BACKUP-99=3|There is no rule REL-BACKUP-99. 'plumbline rules' lists them.",
        "REL-BACKUP-002|Value for option option '--value' (RULE=VALUE) should be in KEY=VALUE format but was "})
    void aBadValueIsOneLineAndChangesNothing(String value, String problem) throws IOException {
        byte[] before = Files.readAllBytes(model);
        Run run = Run.of("fix", model, "--value", value);
        assertEquals(Exit.WRONG_USE, run.code());
        assertTrue(run.err().startsWith("plumbline: " + problem), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals("", run.out());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void aFixGoesByTheFiguresOfTheTeam() throws IOException {
        Files.writeString(folder.resolve("shop.rules.yaml"),
                "version: 1\nrules:\n  " + RULE + ":\n    parameters: {leastDays: 30}");
        Run run = Run.of("fix", model, "--rule", RULE);
        assertTrue(run.out().contains("Keep the backups of Orders for 30 days"), run.out());
        assertTrue(run.out().contains("Effect: Reliability −1 Medium"), run.out());
    }
}
