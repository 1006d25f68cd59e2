/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.nio.file.Path;
import java.util.List;

import org.plumbline.importer.cloudformation.CloudFormationImporter;
import org.plumbline.importer.internal.tree.SourceText;

/** The one door to all importers: recognises the format by content. */
public final class Importers {

    private static final int HEAD = 64 * 1024;
    private static final List<Importer> ALL = List.of(new CloudFormationImporter());

    private Importers() {
    }

    public static List<Importer> all() {
        return ALL;
    }

    /**
     * Imports a file.
     *
     * @throws ImportException when the file cannot be read, is too large, malformed or of no known format
     */
    public static ImportResult read(Path file, ImportOptions options) {
        return read(SourceText.read(file), options);
    }

    /**
     * Imports bytes that were read elsewhere.
     *
     * @param name the input's name, for source locations and errors
     * @throws ImportException when the content is malformed or of no known format
     */
    public static ImportResult read(String name, byte[] content, ImportOptions options) {
        return read(SourceText.decode(name, content), options);
    }

    private static ImportResult read(SourceText source, ImportOptions options) {
        String text = source.text();
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        for (Importer importer : ALL) {
            if (importer.accepts(source.name(), head)) {
                return importer.read(source.name(), text, options);
            }
        }
        // CloudFormation's reader explains best what is wrong with a text that is not a template.
        return ALL.get(0).read(source.name(), text, options);
    }
}
