/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;

/** Puts values at paths of properties. */
final class Properties {

    private Properties() {
    }

    /**
     * @param path names joined by dots; {@code .} puts a block's members here, {@code Name[]} appends to a list,
     *            {@code Name[].X} appends a block with a member X, and {@code Name[key]} a pair of Key and Value
     */
    static void put(Fields into, String path, Resolved value) {
        int bracket = path.indexOf('[');
        int dot = path.indexOf('.');
        if (path.equals(".")) {
            merge(into, value);
        } else if (dot >= 0 && (bracket < 0 || dot < bracket)) {
            Resolved inner = into.values().computeIfAbsent(path.substring(0, dot), key -> empty(into.line()));
            if (inner instanceof Fields fields) {
                put(fields, path.substring(dot + 1), value);
            }
        } else if (bracket >= 0) {
            int end = path.indexOf(']', bracket);
            String key = path.substring(bracket + 1, end);
            String member = path.substring(Math.min(end + 2, path.length()));
            append(into, path.substring(0, bracket), !key.isEmpty() ? pair(key, value)
                    : member.isEmpty() ? value : each(member, value));
        } else {
            set(into, path, value);
        }
    }

    private static void set(Fields into, String name, Resolved value) {
        if (into.values().get(name) instanceof Fields there && value instanceof Fields) {
            merge(there, value);
        } else {
            into.values().put(name, value);
        }
    }

    /** A block around each of the values. */
    private static Resolved each(String member, Resolved value) {
        List<Resolved> blocks = new ArrayList<>();
        for (Resolved item : value instanceof Items items ? items.values() : List.of(value)) {
            Fields block = empty(item.line());
            put(block, member, item);
            blocks.add(block);
        }
        return new Items(blocks, value.line());
    }

    static Fields pair(String key, Resolved value) {
        Fields pair = new Fields(new LinkedHashMap<>(), value.line());
        pair.values().put("Key", new Known(key, value.line()));
        pair.values().put("Value", value);
        return pair;
    }

    private static Fields empty(int line) {
        return new Fields(new LinkedHashMap<>(), line);
    }

    /** Adds the members of a block; later members win. */
    static void merge(Fields into, Resolved value) {
        if (value instanceof Fields fields) {
            fields.values().forEach((key, each) -> set(into, key, each));
        }
    }

    private static void append(Fields into, String name, Resolved value) {
        List<Resolved> all = new ArrayList<>();
        Resolved there = into.values().get(name);
        if (there != null && !(there instanceof Resolved.Unknown)) {
            all.addAll(there.items());
        }
        all.addAll(value instanceof Items items ? items.values() : List.of(value));
        into.values().put(name, new Items(all, value.line()));
    }
}
