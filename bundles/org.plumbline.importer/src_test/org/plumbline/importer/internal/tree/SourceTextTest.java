/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.importer.ImportException;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutMark(String charset) {
        for (String text : new String[] {"a: é", "\uFEFFa: é"}) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            assertEquals("a: é", SourceText.decode("t", bytes).text());
        }
    }

    @Test
    void invalidBytesAreRefusedWithTheirLine() {
        byte[] bytes = "a: 1\nb: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        ImportException refused = assertThrows(ImportException.class, () -> SourceText.decode("t.yaml", bytes));
        assertEquals("t.yaml:2: the text is not valid UTF-8. Save the file as UTF-8 text.", refused.getMessage());
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] bytes = {'P', 'K', 3, 4, 20, 0, 0};
        assertTrue(assertThrows(ImportException.class, () -> SourceText.decode("t.zip", bytes)).getMessage()
                .startsWith("t.zip:1: this is not a text file"));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        ImportException refused = assertThrows(ImportException.class, () -> SourceText.read(huge));
        assertTrue(refused.getMessage().contains("50 MB"), refused.getMessage());
    }

    @Test
    void aMissingFileAndAFolderAreTold(@TempDir Path folder) {
        assertTrue(assertThrows(ImportException.class, () -> SourceText.read(folder.resolve("no.yaml"))).getMessage()
                .contains("no such file"));
        assertTrue(assertThrows(ImportException.class, () -> SourceText.read(folder)).getMessage()
                .contains("not a regular file"));
    }
}
