/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;
import org.plumbline.model.Fact;

/** Reads a tree of values by the structure a format asks for; what has another structure is refused with its line. */
public final class Reading {

    private final SourceText source;
    private final String remedy;

    /** @param remedy what to do about a wrong structure, without a full stop */
    public Reading(SourceText source, String remedy) {
        this.source = source;
        this.remedy = remedy;
    }

    public Mapping mapping(Value value, String what) {
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        throw source.error(value == null ? 0 : value.line(), what + " must be a mapping of names to values", remedy);
    }

    /** The mappings under the names of a mapping, with the names' lines; none where the key is missing or empty. */
    public Map<String, Mapping> named(Mapping parent, String key) {
        Value value = parent.get(key);
        Map<String, Mapping> result = new LinkedHashMap<>();
        if (!isNothing(value)) {
            mapping(value, key).entries().forEach((name, entry) -> result.put(name, new Mapping(
                    mapping(entry.value(), key + " '" + name + "'").entries(), entry.keyLine())));
        }
        return result;
    }

    /** The mappings of a list; none where the key is missing or empty. */
    public List<Mapping> items(Mapping parent, String key) {
        Value value = parent.get(key);
        List<Mapping> result = new ArrayList<>();
        if (isNothing(value)) {
            return result;
        }
        if (!(value instanceof Sequence sequence)) {
            throw source.error(value.line(), key + " must be a list", remedy);
        }
        sequence.items().forEach(item -> result.add(mapping(item, "each of " + key)));
        return result;
    }

    /** The text under a key, which must be there. */
    public String required(Mapping parent, String key, String what) {
        String text = parent.text(key);
        if (text == null || text.isBlank()) {
            throw source.error(parent.line(), what + " has no " + key, remedy);
        }
        return text.strip();
    }

    /** The texts of a list; a single text counts as a list of one. */
    public static List<String> texts(Mapping parent, String key) {
        List<String> result = new ArrayList<>();
        Value value = parent.get(key);
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(item, result));
        } else {
            add(value, result);
        }
        return result;
    }

    private static void add(Value value, List<String> into) {
        if (value instanceof Scalar scalar && scalar.kind() != Value.Kind.NULL) {
            into.add(scalar.text().strip());
        }
    }

    /** The text under a key in lower case, or empty. */
    public static String word(Mapping parent, String key) {
        String text = parent.text(key);
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Yes or no as written, else unknown. */
    public static Fact fact(Mapping parent, String key) {
        return switch (word(parent, key)) {
            case "true", "yes" -> Fact.YES;
            case "false", "no" -> Fact.NO;
            default -> Fact.UNKNOWN;
        };
    }

    private static boolean isNothing(Value value) {
        return value == null || value instanceof Scalar scalar
                && (scalar.kind() == Value.Kind.NULL || scalar.text().isBlank());
    }
}
