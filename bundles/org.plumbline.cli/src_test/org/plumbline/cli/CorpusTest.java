/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews every template of the shared corpus in one call; skipped where the corpus is not there. */
class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void everyTemplateIsReviewed() throws IOException {
        List<Object> args = new ArrayList<>(List.of("review", "--fail-on", "never", "--out", folder));
        List<Path> templates = corpus();
        args.addAll(templates);

        Run run = Run.of(args.toArray());

        assertEquals("", run.err());
        assertEquals(Exit.DONE, run.code());
        try (Stream<Path> folders = Files.list(folder)) {
            // A review of several says which, with a comma between two.
            long joined = run.out().lines().filter(line -> line.startsWith("Reviewed as one")).mapToLong(line ->
                    line.substring(line.indexOf(':')).chars().filter(c -> c == ',').count()).sum();
            assertEquals(templates.size(), folders.count() + joined);
        }
    }

    private static List<Path> corpus() throws IOException {
        Path root = root();
        assumeTrue(root != null, "no corpus here");
        try (Stream<Path> files = Files.walk(root.resolve("cloudformation"))) {
            List<Path> templates = files.filter(file -> file.toString().matches(".*\\.(ya?ml|json|template)"))
                    .sorted().toList();
            assertFalse(templates.isEmpty());
            return templates;
        }
    }

    private static Path root() {
        String named = System.getProperty("plumbline.corpus");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared").resolve("corpus").resolve("cloudformation"))) {
                return up.resolve("shared").resolve("corpus");
            }
        }
        return null;
    }
}
