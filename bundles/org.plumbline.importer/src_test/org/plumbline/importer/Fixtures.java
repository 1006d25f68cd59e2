/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where templates and expected texts of the tests are. */
public final class Fixtures {

    private static final Path TESTS = Path.of("src_test", "org", "plumbline", "importer");
    private static final Path FOLDER = TESTS.resolve("cloudformation");

    private Fixtures() {
    }

    /** Imports a text as if it were a file of that name. */
    public static ImportResult read(String name, String text) {
        return Importers.read(name, text.getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT);
    }

    /** Imports a template of the tests; its name in the model is the bare file name. */
    public static ImportResult fixture(String name) throws IOException {
        return Importers.read(name, Files.readAllBytes(FOLDER.resolve(name)), ImportOptions.DEFAULT);
    }

    /** Imports a plan or a state of the tests; its name in the model is the bare file name. */
    public static ImportResult terraform(String name) throws IOException {
        return Importers.read(name, Files.readAllBytes(TESTS.resolve("terraform").resolve(name)),
                ImportOptions.DEFAULT);
    }

    /** Imports a file of a folder of the tests; its name in the model is the bare file name. */
    public static ImportResult fixture(String folder, String name) throws IOException {
        return Importers.read(name, Files.readAllBytes(TESTS.resolve(folder).resolve(name)), ImportOptions.DEFAULT);
    }

    /** Compares with the expected text of a folder, or rewrites that. */
    public static void assertGolden(String folder, String name, String actual) throws IOException {
        assertGolden(TESTS.resolve(folder).resolve(name), actual);
    }

    /** Compares with the expected text, or rewrites it with {@code -Dplumbline.golden=update}. */
    public static void assertGolden(String name, String actual) throws IOException {
        assertGolden(FOLDER.resolve(name), actual);
    }

    /** Compares an import of {@link #terraform(String)} with the expected text, or rewrites that. */
    public static void assertTerraformGolden(String name, String actual) throws IOException {
        assertGolden(TESTS.resolve("terraform").resolve(name), actual);
    }

    private static void assertGolden(Path golden, String actual) throws IOException {
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual, "refresh with -Dplumbline.golden=update");
    }

    /** Every template of the shared corpus; the test is skipped where the corpus is not there. */
    public static List<Path> corpus() throws IOException {
        return corpus("cloudformation");
    }

    /** Every file of a folder of the shared corpus; the test is skipped where the corpus is not there. */
    public static List<Path> corpus(String folder) throws IOException {
        Path root = corpusRoot();
        assumeTrue(root != null && Files.isDirectory(root.resolve(folder)), "no corpus here");
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json|template)")).sorted().toList();
        }
    }

    private static Path corpusRoot() {
        String named = System.getProperty("plumbline.corpus");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path corpus = up.resolve("shared").resolve("corpus");
            if (Files.isDirectory(corpus)) {
                return corpus;
            }
        }
        return null;
    }
}
