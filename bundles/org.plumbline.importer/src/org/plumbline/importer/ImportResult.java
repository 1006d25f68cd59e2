/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.List;

import org.plumbline.model.Workload;

/**
 * A model made from an input, and what became of the input's parts in the order of the input.
 */
public record ImportResult(Workload workload, List<ImportNote> notes) {

    public ImportResult {
        notes = List.copyOf(notes);
    }

    /** How many notes of the kind there are. */
    public long count(ImportNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).count();
    }
}
