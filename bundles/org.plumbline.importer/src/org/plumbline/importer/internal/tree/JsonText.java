/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.io.IOException;
import java.io.Reader;

import org.plumbline.importer.ImportException;

/** The words of strict JSON, with lines, read as they come, so that a file need not fit into memory. */
final class JsonText {

    private static final String REMEDY = "Correct the JSON there";
    private static final int BUFFER = 32 * 1024;
    /** Longer than any value people keep in such a file; a longer one would only fill the memory. */
    private static final int LONGEST_STRING = 16 * 1024 * 1024;

    private final SourceText source;
    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private int line = 1;

    JsonText(SourceText source, Reader reader) {
        this.source = source;
        this.reader = reader;
    }

    int line() {
        return line;
    }

    /** The next character, or 0 at the end. */
    char peek() {
        return position < limit || fill() ? buffer[position] : 0;
    }

    void next() {
        position++;
    }

    boolean atEnd() {
        return position >= limit && !fill();
    }

    private boolean fill() {
        try {
            int read = reader.read(buffer, 0, BUFFER);
            position = 0;
            limit = Math.max(read, 0);
            return limit > 0;
        } catch (IOException e) {
            throw source.error(line, "the file cannot be read (" + e.getMessage() + ")",
                    "Check that it exists and is text in UTF-8 or UTF-16");
        }
    }

    void skipSpace() {
        for (char c = peek(); c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = peek()) {
            position++;
            if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
            }
        }
    }

    void expect(char c) {
        if (peek() != c) {
            throw unexpected("'" + c + "'");
        }
        position++;
    }

    /** Reads a string, of which the opening quote comes next. */
    String string() {
        position++;
        StringBuilder parts = null;
        while (true) {
            if (atEnd()) {
                throw unexpected("a closing double quote");
            }
            int start = position;
            while (position < limit && isPlain(buffer[position])) {
                position++;
            }
            if (parts == null && position < limit && buffer[position] == '"') {
                return new String(buffer, start, position++ - start);
            }
            parts = parts == null ? new StringBuilder() : parts;
            parts.append(buffer, start, position - start);
            refuseLong(parts);
            if (position < limit && endOrEscape(parts)) {
                return parts.toString();
            }
        }
    }

    private static boolean isPlain(char c) {
        return c != '"' && c != '\\' && c >= ' ';
    }

    /** Whether the string ends here; an escape is taken in. */
    private boolean endOrEscape(StringBuilder parts) {
        char c = buffer[position++];
        if (c == '"') {
            return true;
        }
        if (c != '\\') {
            throw source.error(line, c == '\n' || c == '\r' ? "not valid JSON: a string is not closed on its line"
                    : String.format("not valid JSON: a string contains the control character U+%04X", (int) c), REMEDY);
        }
        parts.append(escape());
        return false;
    }

    private void refuseLong(StringBuilder string) {
        if (string.length() > LONGEST_STRING) {
            throw source.error(line, "a string has more than " + LONGEST_STRING + " characters",
                    "Give the file without such content");
        }
    }

    private char escape() {
        char c = peek();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw source.error(line, "not valid JSON: '\\" + c + "' is not an escape", REMEDY);
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw unexpected("four hexadecimal digits after '\\u'");
            }
            code = code * 16 + digit;
            position++;
        }
        return (char) code;
    }

    /** Reads a number, {@code true}, {@code false} or {@code null}. */
    String literal() {
        char first = peek();
        StringBuilder literal = new StringBuilder();
        for (char c = first; isLiteral(c); c = peek()) {
            literal.append(c);
            position++;
            refuseLong(literal);
        }
        String text = literal.toString();
        boolean word = text.equals("true") || text.equals("false") || text.equals("null");
        if (!word && !PlainScalar.isNumber(text)) {
            throw text.isEmpty() ? unexpected("a value") : unexpected("a value", "'" + first + "'");
        }
        return text;
    }

    private static boolean isLiteral(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == 'E' || c == '+' || c == '-' || c == '.';
    }

    ImportException unexpected(String expected) {
        return unexpected(expected, atEnd() ? "the end of the file" : "'" + peek() + "'");
    }

    private ImportException unexpected(String expected, String found) {
        return source.error(line, "not valid JSON: expected " + expected + " but found " + found, REMEDY);
    }
}
