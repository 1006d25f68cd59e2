/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Entry;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;
import org.plumbline.importer.internal.tree.Value;

/** Writes out {@code Fn::ForEach} loops. A loop over an unknown list is written out once. */
final class LoopExpander {

    private static final int MOST_COPIES = 5_000;
    /** How many values loops may write in all, and how long the text of one may get, in characters. */
    private static final int MOST_VALUES = 500_000;
    private static final int LONGEST_TEXT = 100_000;

    private final SourceText source;
    private final Resolver resolver;
    private int copies;
    private int values;

    LoopExpander(SourceText source, Resolver resolver) {
        this.source = source;
        this.resolver = resolver;
    }

    Mapping expand(Mapping section) {
        return (Mapping) expanded(section, Map.of());
    }

    private Value expanded(Value value, Map<String, String> names) {
        if (!names.isEmpty() && ++values > MOST_VALUES) {
            throw source.error(value.line(), "loops write more than " + MOST_VALUES + " values",
                    "Shorten the lists of the loops or what they repeat");
        }
        if (value instanceof Scalar scalar) {
            return new Scalar(replace(scalar.text(), names), scalar.kind(), scalar.line());
        }
        if (value instanceof Sequence sequence) {
            List<Value> items = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> items.add(expanded(item, names)));
            return new Sequence(items, sequence.line());
        }
        if (value instanceof Mapping mapping) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> add(key, entry, names, entries));
            return new Mapping(entries, mapping.line());
        }
        return call((Call) value, names);
    }

    private Value call(Call call, Map<String, String> names) {
        if (call.function().equals("Ref") && call.argument() instanceof Scalar scalar
                && names.containsKey(scalar.text())) {
            return new Scalar(names.get(scalar.text()), Value.Kind.TEXT, call.line());
        }
        return new Call(call.function(), expanded(call.argument(), names), call.line());
    }

    private void add(String key, Entry entry, Map<String, String> names, Map<String, Entry> into) {
        if (!key.startsWith("Fn::ForEach::")) {
            into.put(replace(key, names), new Entry(expanded(entry.value(), names), entry.keyLine()));
            return;
        }
        if (!(entry.value() instanceof Sequence loop) || loop.items().size() != 3
                || !(loop.items().get(0) instanceof Scalar identifier)
                || !(loop.items().get(2) instanceof Mapping body)) {
            throw source.error(entry.keyLine(), key + " must have an identifier, a list and a mapping",
                    "Correct the loop");
        }
        for (String element : collection(expanded(loop.items().get(1), names), key)) {
            copies++;
            if (copies > MOST_COPIES) {
                throw source.error(entry.keyLine(), "loops make more than " + MOST_COPIES + " copies",
                        "Shorten the lists of the loops");
            }
            Map<String, String> inner = new LinkedHashMap<>(names);
            inner.put(identifier.text(), element);
            body.entries().forEach((k, e) -> add(k, e, inner, into));
        }
    }

    private List<String> collection(Value value, String key) {
        List<String> elements = new ArrayList<>();
        List<Value> parts = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        for (Value part : parts) {
            for (Resolved item : resolver.resolve(part).items()) {
                item.text().ifPresent(elements::add);
            }
        }
        return elements.isEmpty() ? List.of(key.substring("Fn::ForEach::".length())) : elements;
    }

    private String replace(String text, Map<String, String> names) {
        if (names.isEmpty() || text.indexOf('{') < 0) {
            return text;
        }
        String result = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            result = result.replace("${" + each.getKey() + "}", each.getValue())
                    .replace("&{" + each.getKey() + "}", each.getValue().replaceAll("[^A-Za-z0-9]", ""));
            if (result.length() > LONGEST_TEXT && result.length() > text.length()) {
                throw source.error(0, "a loop writes a text of more than " + LONGEST_TEXT + " characters",
                        "Shorten the list of the loop");
            }
        }
        return result;
    }
}
