/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.util.List;
import java.util.Map;

/** A value read from YAML or JSON, with the 1-based line it starts on. */
public sealed interface Value {

    int line();

    /** What kind of plain value a scalar is; its text is always kept as written. */
    enum Kind {
        TEXT, NUMBER, BOOLEAN, NULL
    }

    record Scalar(String text, Kind kind, int line) implements Value {
    }

    record Sequence(List<Value> items, int line) implements Value {
    }

    /** A value under a key. The key's line is what a reader would call the line of the entry. */
    record Entry(Value value, int keyLine) {
    }

    record Mapping(Map<String, Entry> entries, int line) implements Value {

        /** The value under the key, or null. */
        public Value get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** The value under the key if it is a mapping, else null. */
        public Mapping mapping(String key) {
            return get(key) instanceof Mapping mapping ? mapping : null;
        }

        /** The text under the key if it is a scalar other than null, else null. */
        public String text(String key) {
            return get(key) instanceof Scalar scalar && scalar.kind() != Kind.NULL ? scalar.text() : null;
        }
    }

    /** A function such as {@code !Sub} or {@code Fn::Sub}; both spellings carry the long name. */
    record Call(String function, Value argument, int line) implements Value {
    }
}
