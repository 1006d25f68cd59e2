/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Entry;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** Puts in what {@code AWS::Include} names, where that is a file in the folder; else the include stays unknown. */
final class Includes {

    private static final String INCLUDE = "AWS::Include";
    private static final String TRANSFORM = "Fn::Transform";

    private final SourceText source;
    private final Parts parts;

    Includes(SourceText source, Parts parts) {
        this.source = source;
        this.parts = parts;
    }

    Mapping complete(Mapping root) {
        if (!source.text().contains(INCLUDE)) {
            return root;
        }
        Mapping completed = (Mapping) expanded(root);
        for (Value transform : items(root.get("Transform"))) {
            if (included(transform) instanceof Mapping part) {
                completed = sections(completed, part);
            }
        }
        return completed;
    }

    private static List<Value> items(Value value) {
        return value instanceof Sequence sequence ? sequence.items() : value == null ? List.of() : List.of(value);
    }

    /** The template's sections with the entries of the included ones; the template's own hold. */
    private static Mapping sections(Mapping own, Mapping part) {
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        part.entries().forEach((name, entry) -> {
            if (own.get(name) instanceof Mapping section && entry.value() instanceof Mapping more) {
                Map<String, Entry> both = new LinkedHashMap<>(more.entries());
                both.putAll(section.entries());
                entries.put(name, new Entry(new Mapping(both, section.line()), own.entries().get(name).keyLine()));
            } else {
                entries.putIfAbsent(name, entry);
            }
        });
        return new Mapping(entries, own.line());
    }

    private Value expanded(Value value) {
        if (value instanceof Sequence sequence) {
            List<Value> items = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> items.add(expanded(item)));
            return new Sequence(items, sequence.line());
        }
        if (value instanceof Call call) {
            Value part = call.function().equals(TRANSFORM) ? included(call.argument()) : null;
            return part != null ? part : new Call(call.function(), expanded(call.argument()), call.line());
        }
        return value instanceof Mapping mapping ? expanded(mapping) : value;
    }

    private Mapping expanded(Mapping mapping) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            boolean whole = key.equals(TRANSFORM);
            List<Entry> kept = new ArrayList<>();
            for (Value each : whole ? items(entry.value()) : List.<Value>of()) {
                if (included(each) instanceof Mapping part) {
                    part.entries().forEach(entries::putIfAbsent);
                } else {
                    kept.add(entry);
                }
            }
            if (!whole || !kept.isEmpty()) {
                entries.put(key, new Entry(expanded(entry.value()), entry.keyLine()));
            }
        });
        return new Mapping(entries, mapping.line());
    }

    /** What an include names, or null, with a note, where that is not to be had. */
    private Value included(Value transform) {
        if (!(transform instanceof Mapping include) || !INCLUDE.equals(include.text("Name"))) {
            return null;
        }
        Value location = include.mapping("Parameters") == null ? null : include.mapping("Parameters").get("Location");
        String path = location instanceof Scalar scalar ? scalar.text()
                : location instanceof Call call && call.argument() instanceof Scalar scalar ? scalar.text() : "";
        return parts.read(path, include.line(), INCLUDE, "an include stays unknown: ");
    }
}
