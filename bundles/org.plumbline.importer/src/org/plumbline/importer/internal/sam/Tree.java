/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Entry;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** Makes and reads parts of templates. */
final class Tree {

    static final Mapping NONE = new Mapping(Map.of(), 0);

    private Tree() {
    }

    static Scalar text(String text, int line) {
        return new Scalar(text, Value.Kind.TEXT, line);
    }

    static Call ref(String id, int line) {
        return new Call("Ref", text(id, line), line);
    }

    static Call arn(String id, int line) {
        return new Call("Fn::GetAtt", text(id + ".Arn", line), line);
    }

    static Sequence list(List<Value> items, int line) {
        return new Sequence(items, line);
    }

    static Sequence list(Value item) {
        return new Sequence(List.of(item), item.line());
    }

    /** A mapping of keys, each followed by its value; keys with null are left out. */
    static Mapping map(int line, Object... keysAndValues) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] instanceof Value value) {
                entries.put((String) keysAndValues[i], new Entry(value, value.line()));
            } else if (keysAndValues[i + 1] instanceof String text) {
                entries.put((String) keysAndValues[i], new Entry(text(text, line), line));
            }
        }
        return new Mapping(entries, line);
    }

    /** The mapping with some keys left out and others set. */
    static Mapping with(Mapping base, List<String> without, Mapping more) {
        Map<String, Entry> entries = new LinkedHashMap<>(base.entries());
        without.forEach(entries::remove);
        entries.putAll(more.entries());
        return new Mapping(entries, base.line());
    }

    /** The mapping under the keys, empty where there is none. */
    static Mapping at(Mapping base, String... keys) {
        Mapping current = base;
        for (String key : keys) {
            Mapping next = current.mapping(key);
            if (next == null) {
                return NONE;
            }
            current = next;
        }
        return current;
    }

    /** The items of a list; a single value counts as a list of one. */
    static List<Value> items(Value value) {
        return value == null ? List.of() : value instanceof Sequence sequence ? sequence.items() : List.of(value);
    }

    /** The first of the keys that has a value, or null. */
    static Value first(Mapping mapping, String... keys) {
        for (String key : keys) {
            if (mapping.get(key) != null) {
                return mapping.get(key);
            }
        }
        return null;
    }

    /** What is set for all, with what is set for one: mappings merge, lists are joined, else the one's value holds. */
    static Value merged(Value all, Value one) {
        if (one == null) {
            return all;
        }
        if (all instanceof Mapping a && one instanceof Mapping b) {
            Map<String, Entry> entries = new LinkedHashMap<>(a.entries());
            b.entries().forEach((key, entry) -> entries.put(key,
                    new Entry(merged(a.get(key), entry.value()), entry.keyLine())));
            return new Mapping(entries, b.line());
        }
        if (all instanceof Sequence a && one instanceof Sequence b) {
            List<Value> items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return new Sequence(items, b.line());
        }
        return one;
    }
}
