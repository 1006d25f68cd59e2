/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportException;

/**
 * Strict JSON with the line of every value. Library readers publish no lines, and YAML readers refuse some legal JSON
 * (a line break before a colon, escaped surrogate pairs).
 */
final class JsonTreeReader {

    private static final String REMEDY = "Correct the JSON there";

    private final SourceText source;
    private final String text;
    private final TreeBuilder builder;
    private int position;
    private int line = 1;

    JsonTreeReader(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.builder = new TreeBuilder(source);
    }

    Value read() {
        Value value = value(1);
        skipSpace();
        if (position < text.length()) {
            throw unexpected("the end of the file");
        }
        return value;
    }

    private Value value(int depth) {
        skipSpace();
        builder.checkDepth(depth, line);
        char c = peek();
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> {
                int start = line;
                yield new Value.Scalar(string(), Value.Kind.TEXT, start);
            }
            default -> literal();
        };
    }

    private Value object(int depth) {
        int start = line;
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        position++;
        skipSpace();
        if (peek() == '}') {
            position++;
            return new Value.Mapping(entries, start);
        }
        while (true) {
            skipSpace();
            int keyLine = line;
            if (peek() != '"') {
                throw unexpected("a key in double quotes");
            }
            String key = string();
            skipSpace();
            expect(':');
            builder.put(entries, key, value(depth + 1), keyLine);
            skipSpace();
            if (peek() == '}') {
                position++;
                return TreeBuilder.mapping(entries, start);
            }
            expect(',');
        }
    }

    private Value array(int depth) {
        int start = line;
        List<Value> items = new ArrayList<>();
        position++;
        skipSpace();
        if (peek() == ']') {
            position++;
            return new Value.Sequence(items, start);
        }
        while (true) {
            items.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                position++;
                return new Value.Sequence(items, start);
            }
            expect(',');
        }
    }

    private String string() {
        position++;
        int start = position;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                return text.substring(start, position++);
            }
            if (c == '\\') {
                return escapedString(start);
            }
            refuseLineBreak(c);
            position++;
        }
        throw unexpected("a closing double quote");
    }

    private String escapedString(int start) {
        StringBuilder string = new StringBuilder(text.substring(start, position));
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return string.toString();
            }
            refuseLineBreak(c);
            string.append(c == '\\' ? escape() : c);
        }
        throw unexpected("a closing double quote");
    }

    private void refuseLineBreak(char c) {
        if (c == '\n' || c == '\r') {
            throw source.error(line, "not valid JSON: a string is not closed on its line", REMEDY);
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

    private Value literal() {
        int start = position;
        while (position < text.length() && isLiteral(text.charAt(position))) {
            position++;
        }
        String literal = text.substring(start, position);
        Value.Kind kind = switch (literal) {
            case "true", "false" -> Value.Kind.BOOLEAN;
            case "null" -> Value.Kind.NULL;
            default -> Value.Kind.NUMBER;
        };
        if (kind == Value.Kind.NUMBER && !PlainScalar.isNumber(literal)) {
            position = start;
            throw unexpected("a value");
        }
        return new Value.Scalar(literal, kind, line);
    }

    private static boolean isLiteral(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == 'E' || c == '+' || c == '-' || c == '.';
    }

    private void skipSpace() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n' || c == '\r' && !(position + 1 < text.length() && text.charAt(position + 1) == '\n')) {
                line++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
            position++;
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unexpected("'" + c + "'");
        }
        position++;
    }

    private ImportException unexpected(String expected) {
        String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end of the file";
        return source.error(line, "not valid JSON: expected " + expected + " but found " + found, REMEDY);
    }
}
