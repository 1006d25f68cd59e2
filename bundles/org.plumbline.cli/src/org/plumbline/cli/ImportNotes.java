/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.importer.ImportNote;

import com.google.gson.GsonBuilder;

/** What an import has to say, as counts, as lines and as JSON. */
final class ImportNotes {

    private static final Map<ImportNote.Kind, String> MEANING = Map.of(
            ImportNote.Kind.MAPPED, "have an element of their own",
            ImportNote.Kind.FOLDED, "became part of another element",
            ImportNote.Kind.GENERIC, "kept with their properties; their type means nothing to rules",
            ImportNote.Kind.GUESSED, "added or assumed, for the reason in its note",
            ImportNote.Kind.UNRESOLVED, "values or references stayed open",
            ImportNote.Kind.LEFT_OUT, "not part of what would be deployed");

    private final List<ImportNote> notes;

    ImportNotes(List<ImportNote> notes) {
        this.notes = notes;
    }

    /** One line a kind. */
    void printCounts(PrintStream out) {
        for (ImportNote.Kind kind : ImportNote.Kind.values()) {
            long count = notes.stream().filter(note -> note.kind() == kind).count();
            if (count > 0) {
                out.printf("  %-11s %5d  %s%n", name(kind), count, MEANING.get(kind));
            }
        }
    }

    /** One line a note. */
    void printAll(String file, PrintStream out) {
        for (ImportNote note : notes) {
            String place = note.file() == null ? file : note.file();
            out.printf("%s: %s: %s%s%n", note.line() > 0 ? place + ":" + note.line() : place, name(note.kind()),
                    note.logicalId().isEmpty() ? "" : note.logicalId() + ": ", note.text());
        }
    }

    /** All notes as a JSON array, ended by a line feed. */
    String json() {
        List<Map<String, Object>> all = notes.stream().map(ImportNotes::fields).toList();
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + "\n";
    }

    private static Map<String, Object> fields(ImportNote note) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", name(note.kind()));
        fields.put("logicalId", note.logicalId());
        fields.put("resourceType", note.resourceType());
        if (note.file() != null) {
            fields.put("file", note.file());
        }
        fields.put("line", note.line());
        fields.put("text", note.text());
        if (note.elementId() != null) {
            fields.put("element", note.elementId());
        }
        return fields;
    }

    private static String name(ImportNote.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
