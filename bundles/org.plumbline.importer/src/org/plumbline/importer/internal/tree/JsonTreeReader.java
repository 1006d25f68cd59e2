/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strict JSON with the line of every value. Library readers publish no lines, and YAML readers refuse some legal JSON
 * (a line break before a colon, escaped surrogate pairs).
 */
public final class JsonTreeReader {

    /** Tells what of a large document is worth keeping. */
    public interface Selection {

        /** All of it. */
        Selection ALL = (depth, key) -> true;

        /**
         * Whether the entry of a mapping is kept; it is read and checked in any case.
         *
         * @param depth how many mappings and lists the entry is in, 1 for the document's own entries
         */
        boolean keeps(int depth, String key);

        /** Whether null, and nothing but null, is worth an entry. */
        default boolean keepsNull() {
            return true;
        }
    }

    private static final int LONGEST_SHARED = 40;
    private static final int MOST_SHARED = 20_000;

    private final JsonText text;
    private final TreeBuilder builder;
    private final Selection selection;
    private final Map<String, String> shared = new HashMap<>();

    JsonTreeReader(SourceText source) {
        this(source, new StringReader(source.text()), Selection.ALL);
    }

    private JsonTreeReader(SourceText source, Reader reader, Selection selection) {
        this.text = new JsonText(source, reader);
        this.builder = new TreeBuilder(source);
        this.selection = selection;
    }

    /**
     * Reads what is selected of a document that may be too large to be held as text.
     *
     * @param name the document's name, for errors
     * @throws org.plumbline.importer.ImportException when it is malformed or nests too deep
     */
    public static Value read(String name, Reader reader, Selection selection) {
        return new JsonTreeReader(SourceText.of(name, ""), reader, selection).read();
    }

    Value read() {
        Value value = value(1, true);
        text.skipSpace();
        if (!text.atEnd()) {
            throw text.unexpected("the end of the file");
        }
        return value;
    }

    private Value value(int depth, boolean kept) {
        text.skipSpace();
        int line = text.line();
        builder.checkDepth(depth, line);
        return switch (text.peek()) {
            case '{' -> object(depth, kept);
            case '[' -> array(depth, kept);
            case '"' -> {
                String string = text.string();
                yield new Value.Scalar(kept ? shared(string) : "", Value.Kind.TEXT, line);
            }
            default -> literal(line);
        };
    }

    private Value literal(int line) {
        String literal = text.literal();
        Value.Kind kind = switch (literal) {
            case "true", "false" -> Value.Kind.BOOLEAN;
            case "null" -> Value.Kind.NULL;
            default -> Value.Kind.NUMBER;
        };
        return new Value.Scalar(shared(literal), kind, line);
    }

    private Value object(int depth, boolean kept) {
        int start = text.line();
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        text.next();
        text.skipSpace();
        if (text.peek() == '}') {
            text.next();
            return new Value.Mapping(entries, start);
        }
        while (true) {
            text.skipSpace();
            int keyLine = text.line();
            if (text.peek() != '"') {
                throw text.unexpected("a key in double quotes");
            }
            String key = shared(text.string());
            text.skipSpace();
            text.expect(':');
            boolean wanted = kept && selection.keeps(depth, key);
            Value value = value(depth + 1, wanted);
            if (wanted && (selection.keepsNull() || !isNull(value))) {
                builder.put(entries, key, value, keyLine);
            }
            text.skipSpace();
            if (text.peek() == '}') {
                text.next();
                return TreeBuilder.mapping(entries, start);
            }
            text.expect(',');
        }
    }

    private static boolean isNull(Value value) {
        return value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NULL;
    }

    private Value array(int depth, boolean kept) {
        int start = text.line();
        List<Value> items = new ArrayList<>(2);
        text.next();
        text.skipSpace();
        if (text.peek() == ']') {
            text.next();
            return new Value.Sequence(items, start);
        }
        while (true) {
            Value item = value(depth + 1, kept);
            if (kept) {
                items.add(item);
            }
            text.skipSpace();
            if (text.peek() == ']') {
                text.next();
                return new Value.Sequence(items, start);
            }
            text.expect(',');
        }
    }

    /** One copy of each short string, since keys and words repeat in every resource. */
    private String shared(String string) {
        if (string.length() > LONGEST_SHARED) {
            return string;
        }
        String first = shared.get(string);
        if (first == null && shared.size() < MOST_SHARED) {
            shared.put(string, string);
        }
        return first == null ? string : first;
    }
}
