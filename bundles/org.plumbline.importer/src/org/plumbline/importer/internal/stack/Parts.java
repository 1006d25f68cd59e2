/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.TreeReader;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Entry;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** Files in the folder of a template that are parts of it: what it includes, and definitions that it keeps apart. */
final class Parts {

    private static final int MOST = 100;
    /** How many characters all parts of a template may have together. */
    private static final long MOST_TEXT = 5_000_000;

    private final String template;
    private final Path file;
    private final Folder folder;
    private final Consumer<ImportNote> notes;
    private int parts;
    private long text;

    /** @param template the template's name, for notes */
    Parts(String template, Path file, Folder folder, Consumer<ImportNote> notes) {
        this.template = template;
        this.file = file;
        this.folder = folder;
        this.notes = notes;
    }

    /**
     * What a file says, or null, with a note, where that is not to be had.
     *
     * @param location where the template says that it is; empty where that is not written out
     * @param line the line that names it
     * @param id what the note is about
     * @param unread how the note begins that says why it is not to be had
     */
    Value read(String location, int line, String id, String unread) {
        Folder.Found found = folder.locate(file, location);
        if (location.isEmpty() || found.file() == null || ++parts > MOST) {
            return without(id, line, unread + (location.isEmpty() ? "its location is not written out"
                    : found.file() == null ? location + ": " + found.reason()
                            : "there are more than " + MOST + " such files"));
        }
        if (found.file().toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            return without(id, line, unread + location + ": the template names itself");
        }
        try {
            SourceText part = SourceText.read(found.file());
            text += part.text().length();
            if (text > MOST_TEXT) {
                return without(id, line, unread + "such files have more than " + MOST_TEXT + " characters together");
            }
            if (found.guessed()) {
                note(ImportNote.Kind.GUESSED, id, line, location + " is taken to be " + SourceText.nameOf(found.file())
                        + ", which has the same name");
            }
            return moved(TreeReader.read(part), line);
        } catch (ImportException e) {
            return without(id, line, unread + e.getMessage());
        }
    }

    private Value without(String id, int line, String why) {
        note(ImportNote.Kind.UNRESOLVED, id, line, why);
        return null;
    }

    private void note(ImportNote.Kind kind, String id, int line, String why) {
        notes.accept(new ImportNote(kind, id, "", template, line, why, null));
    }

    /** Lines of another file would mislead, so what comes from it is where it is named. */
    private static Value moved(Value value, int line) {
        if (value instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.kind(), line);
        }
        if (value instanceof Sequence sequence) {
            return new Sequence(sequence.items().stream().map(item -> moved(item, line)).toList(), line);
        }
        if (value instanceof Call call) {
            return new Call(call.function(), moved(call.argument(), line), line);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        ((Mapping) value).entries().forEach((key, entry) ->
                entries.put(key, new Entry(moved(entry.value(), line), line)));
        return new Mapping(entries, line);
    }
}
