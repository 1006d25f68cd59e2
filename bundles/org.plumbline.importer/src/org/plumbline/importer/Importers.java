/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.importer.cloudformation.CloudFormationImporter;
import org.plumbline.importer.internal.KeptNotes;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.terraform.TerraformImporter;
import org.plumbline.importer.threagile.ThreagileImporter;

/** The one door to all importers: recognises the format by content. */
public final class Importers {

    private static final int HEAD = 64 * 1024;
    private static final Importer CLOUD_FORMATION = new CloudFormationImporter();
    private static final List<Importer> ALL = List.of(new ThreagileImporter(), new TerraformImporter(),
            CLOUD_FORMATION);

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
        String head = SourceText.head(file, HEAD);
        Importer importer = of(file.toString(), head);
        if (importer instanceof StreamingImporter streaming) {
            try (Reader text = SourceText.open(file, streaming.largestFile())) {
                return KeptNotes.in(streaming.read(SourceText.nameOf(file), text, options));
            } catch (IOException e) {
                throw new ImportException(SourceText.nameOf(file), 0, "the file cannot be closed (" + e.getMessage()
                        + ")", "Try again");
            }
        }
        SourceText source = SourceText.read(file);
        return KeptNotes.in(importer.read(source.name(), source.text(), options));
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
        return KeptNotes.in(of(source.name(), head).read(source.name(), text, options));
    }

    private static Importer of(String name, String head) {
        for (Importer importer : ALL) {
            if (importer.accepts(name, head)) {
                return importer;
            }
        }
        // CloudFormation's reader explains best what is wrong with a text that is not a template.
        return CLOUD_FORMATION;
    }
}
