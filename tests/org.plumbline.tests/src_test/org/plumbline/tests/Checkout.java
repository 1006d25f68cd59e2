/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files are that tests read. */
public final class Checkout {

    private Checkout() {
    }

    /** Folder of the checkout, found upwards from where the test runs. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /**
     * A folder of the shared corpus, which is not part of the checkout: under {@code -Dplumbline.corpus}, or beside the
     * checkout or a folder above it. Tests that need it are skipped where it is not there.
     */
    public static Optional<Path> corpus(String name) {
        String named = System.getProperty("plumbline.corpus");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named).resolve(name)).filter(Files::isDirectory);
        }
        for (Path up = root(); up != null; up = up.getParent()) {
            Path folder = up.resolve("shared").resolve("corpus").resolve(name);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
