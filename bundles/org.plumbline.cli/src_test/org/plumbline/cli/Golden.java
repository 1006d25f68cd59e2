/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a test compares with, and rewrites with {@code -Dplumbline.golden=update}. */
final class Golden {

    private static final Path REFERENCE = Path.of("..", "..", "docs", "reference");

    private Golden() {
    }

    /** A page of the reference documentation. */
    static Path reference(String name) {
        return REFERENCE.resolve(name);
    }

    static void assertSame(Path golden, String actual) throws IOException {
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual,
                golden + " is stale: refresh with -Dplumbline.golden=update");
    }
}
