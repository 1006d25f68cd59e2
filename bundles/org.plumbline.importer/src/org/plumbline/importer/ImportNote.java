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
 * @param line 1-based line in the input, or 0
 * @param text what happened, for people
 * @param elementId id of the element that stands for the resource in the model, or null when there is none
 */
public record ImportNote(Kind kind, String logicalId, String resourceType, int line, String text, String elementId) {

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
