/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.edit.Companion;
import org.plumbline.edit.EditSession;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;

/**
 * The record of an import that waits for its model to be saved.
 *
 * @param record what the import made; null where there was none, and then a file that is there goes
 */
record KeptRecord(Workload record) implements Companion {

    /** The record that belongs to what a session holds now; null where there is none. */
    static Workload of(EditSession session, Path model) throws ModelException {
        return session.companion(ImportRecord.EXTENSION).orElse(null) instanceof KeptRecord kept ? kept.record()
                : ImportRecord.load(model).orElse(null);
    }

    @Override
    public void save(Path model) throws ModelException {
        if (record != null) {
            ImportRecord.save(record, model);
            return;
        }
        Path file = ImportRecord.fileFor(model);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ModelException(file.toString(), 0, "This record of an import that was undone cannot be deleted. "
                    + "Delete it.", e);
        }
    }
}
