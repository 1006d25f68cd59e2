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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes: model, drawing, record and notes, whatever order the files are named in. */
class ImportOrderTest {

    private static final Path FIXTURES = Path.of("../org.plumbline.importer/src_test/org/plumbline/importer");
    private static final int SHUFFLES = 4;

    @TempDir
    private Path folder;

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            return all.filter(file -> file.toString().matches(".*\\.(yaml|json|otm|drawio)")).sorted().toList();
        }
    }

    private Map<String, byte[]> imported(List<Path> files, String name) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        List<Object> args = new ArrayList<>(List.of("import"));
        args.addAll(files);
        args.addAll(List.of("-o", out.resolve("m.plumb"), "--notes", out.resolve("notes.json")));
        Run run = Run.of(args.toArray());
        assertEquals(0, run.code(), run.err());
        Map<String, byte[]> written = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.sorted().toList()) {
                written.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return written;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual, Object of) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, bytes) -> assertArrayEquals(bytes, actual.get(file), file + " of " + of));
    }

    @Test
    void everyFixtureGivesTheSameBytesTwice() throws IOException {
        List<Path> files = fixtures();
        assertTrue(files.size() > 15, files.toString());
        for (int i = 0; i < files.size(); i++) {
            assertSame(imported(List.of(files.get(i)), "a" + i), imported(List.of(files.get(i)), "b" + i),
                    files.get(i));
        }
    }

    @Test
    void theOrderOfTheFilesChangesNoByte() throws IOException {
        List<Path> files = new ArrayList<>(fixtures());
        Map<String, byte[]> expected = imported(files, "first");
        Random random = new Random(11);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(files, random);
            assertSame(expected, imported(files, "again" + i), files);
        }
    }
}
