/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

/**
 * Where an element was imported from.
 *
 * @param file name of the file as the user gave it
 * @param line line of the definition, counted from 1; 0 when the format has no lines
 * @param logicalId name of the resource in the file
 * @param resourceType type of the resource in the file, such as {@code AWS::EC2::Instance}
 */
public record SourceLocation(String file, int line, String logicalId, String resourceType) {

    public SourceLocation {
        file = file == null ? "" : file;
        logicalId = logicalId == null ? "" : logicalId;
        resourceType = resourceType == null ? "" : resourceType;
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @return the location, or {@code null} for {@code null}
     * @throws IllegalArgumentException when the text has another form
     */
    public static SourceLocation parse(String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("\\|", 4);
        if (parts.length < 4) {
            throw new IllegalArgumentException("not a source location (line|type|file|id): " + text);
        }
        try {
            return new SourceLocation(unescape(parts[2]), Integer.parseInt(parts[0]), parts[3], unescape(parts[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a line number in a source location: " + text, e);
        }
    }

    /** The form that is stored: {@code line|type|file|id}; a bar in type or file is written {@code %7C}. */
    @Override
    public String toString() {
        return line + "|" + escape(resourceType) + "|" + escape(file) + "|" + logicalId;
    }

    /** The form that people read: {@code file:line}, or the file alone when there is no line. */
    public String label() {
        return line > 0 ? file + ":" + line : file;
    }

    private static String escape(String s) {
        return s.replace("%", "%25").replace("|", "%7C");
    }

    private static String unescape(String s) {
        return s.replace("%7C", "|").replace("%25", "%");
    }
}
