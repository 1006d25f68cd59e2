/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void everyFormatGetsItsFileAndNothingElseIsLeft() throws IOException {
        Path folder = temporary.resolve("new").resolve("review");

        ReportFolder.write(Sample.report(), List.of(ReportFormat.values()), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("diagram.svg", "findings.sarif", "model.otm", "report.html", "review.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void nothingIsTouchedWhenAFormatCannotBeMade() {
        ReviewReport broken = ReviewReport.builder(Sample.report().result(), Sample.TODAY).diagram(() -> {
            throw new IllegalStateException("no diagram");
        }).build();
        Path folder = temporary.resolve("review");

        assertThrows(IllegalStateException.class,
                () -> ReportFolder.write(broken, List.of(ReportFormat.JSON, ReportFormat.SVG), folder));
        assertFalse(Files.exists(folder));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(temporary.resolve("review"), "mine");

        assertThrows(IOException.class, () -> ReportFolder.write(Sample.report(), List.of(ReportFormat.JSON), file));
        assertEquals("mine", Files.readString(file));
    }
}
