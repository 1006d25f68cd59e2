/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param file where it is, as the user named it
 * @param folder nothing outside of this folder is read, whatever the file refers to
 */
public record ImportFile(Path file, Path folder) {

    /** A file that was named by itself: it may refer to what lies beside it or below. */
    public static ImportFile of(Path file) {
        Path parent = file.getParent();
        return new ImportFile(file, parent == null ? Path.of("") : parent);
    }
}
