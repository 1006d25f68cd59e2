/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.List;

/** Reads one format into a model. */
public interface Importer {

    /** Name of the format, for people. */
    String format();

    /**
     * Whether the input looks like this format.
     *
     * @param name the input's file name
     * @param head the beginning of its text
     */
    boolean accepts(String name, String head);

    /**
     * Reads a whole input.
     *
     * @param name the input's name as the user gave it, for source locations and errors
     * @throws ImportException when the input is not readable as this format
     */
    ImportResult read(String name, String text, ImportOptions options);

    /**
     * The parameters that {@link ImportOptions#parameters()} may give values.
     *
     * @throws ImportException when the input is not readable as this format
     */
    default List<TemplateParameter> parameters(String name, String text) {
        return List.of();
    }
}
