/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Workload;

/**
 * A model made from an input, and what became of the input's parts in the order of the input.
 *
 * @param places where the input shows elements, by id; empty for inputs that are not drawings
 */
public record ImportResult(Workload workload, List<ImportNote> notes, Map<String, Place> places) {

    public ImportResult {
        notes = List.copyOf(notes);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    public ImportResult(Workload workload, List<ImportNote> notes) {
        this(workload, notes, Map.of());
    }

    /** This result with the file at each note that does not say one. */
    ImportResult in(String file) {
        return new ImportResult(workload, notes.stream().map(note -> note.in(file)).toList(), places);
    }

    /** How many notes of the kind there are. */
    public long count(ImportNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).count();
    }
}
