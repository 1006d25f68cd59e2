/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

/**
 * What became of one part of the input.
 *
 * @param logicalId name of the resource in the input, or empty when the note is about the whole
 * @param resourceType type of the resource in the input, or empty
 * @param file the input it is in, as the user named it, or null where it is about no file in particular
 * @param line 1-based line in the file, or 0
 * @param text what happened, for people
 * @param elementId id of the element that stands for the resource in the model, or null when there is none
 */
public record ImportNote(Kind kind, String logicalId, String resourceType, String file, int line, String text,
        String elementId) {

    /** A note on an input that is one file. */
    public ImportNote(Kind kind, String logicalId, String resourceType, int line, String text, String elementId) {
        this(kind, logicalId, resourceType, null, line, text, elementId);
    }

    /** This note, in the file unless it says another. */
    public ImportNote in(String only) {
        return file != null ? this : new ImportNote(kind, logicalId, resourceType, only, line, text, elementId);
    }

    /** This note on an element whose id has become another. */
    ImportNote on(String element) {
        return new ImportNote(kind, logicalId, resourceType, file, line, text, element);
    }

    /** How well a resource was understood. */
    public enum Kind {
        /** It has an element of its own with a meaning. */
        MAPPED,
        /** It is technical and became part of another element. */
        FOLDED,
        /** It has an element of its own whose type means nothing to the model; its properties are kept. */
        GENERIC,
        /** Something the input does not say was added, for the reason given. */
        GUESSED,
        /** A value or a reference stayed open. */
        UNRESOLVED,
        /** It is not part of what would be deployed, for the reason given. */
        LEFT_OUT
    }
}
