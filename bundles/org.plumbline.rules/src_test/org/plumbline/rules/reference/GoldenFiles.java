/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that a test compares with, and rewrites with {@code -Dplumbline.golden=update}. */
final class GoldenFiles {

    private static final boolean UPDATE = "update".equals(System.getProperty("plumbline.golden"));
    private static final String REFRESH = " is stale: refresh with -Dplumbline.golden=update";

    private GoldenFiles() {
    }

    static void assertFile(Path file, String expected) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.exists(file) ? Files.readString(file) : "", file + REFRESH);
    }

    /** The folder has these files and no others; an update removes the others. */
    static void assertFolder(Path folder, Map<String, String> expected) throws IOException {
        for (Map.Entry<String, String> file : expected.entrySet()) {
            assertFile(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (UPDATE && !expected.containsKey(name)) {
                    Files.delete(file);
                } else {
                    names.add(name);
                }
            }
        }
        assertEquals(new ArrayList<>(new TreeMap<>(expected).keySet()), names, folder + REFRESH);
    }
}
