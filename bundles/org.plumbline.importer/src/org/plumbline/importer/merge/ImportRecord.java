/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

/**
 * What the last import of a model produced, before people edited it: the file that a merge compares both sides with. It
 * stands beside the model and has the same format.
 */
public final class ImportRecord {

    /** Extension of the file, without the dot. */
    public static final String EXTENSION = "plumbimport";

    private ImportRecord() {
    }

    /** The record's file of a model's file: the same name with the record's extension, in the same folder. */
    public static Path fileFor(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + EXTENSION);
    }

    /**
     * The record beside a model, where there is one.
     *
     * @throws ModelException when there is a file that cannot be read
     */
    public static Optional<Workload> load(Path model) throws ModelException {
        Path file = fileFor(model);
        return Files.exists(file) ? Optional.of(ModelFiles.load(file)) : Optional.empty();
    }

    /** Writes the record beside a model. */
    public static void save(Workload imported, Path model) throws ModelException {
        ModelFiles.save(imported, fileFor(model));
    }
}
