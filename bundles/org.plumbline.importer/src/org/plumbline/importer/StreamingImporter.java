/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.io.Reader;

/** An importer that need not hold its whole input in memory as text. */
public interface StreamingImporter extends Importer {

    /** The largest file it takes, in bytes. */
    long largestFile();

    /**
     * Reads a whole input as it comes.
     *
     * @param name the input's name as the user gave it, for source locations and errors
     * @throws ImportException when the input is not readable as this format
     */
    ImportResult read(String name, Reader text, ImportOptions options);
}
