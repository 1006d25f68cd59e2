/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.util.Map;

import org.plumbline.importer.ImportException;

/** What the readers of both notations share: limits, duplicate keys, the long form of functions. */
final class TreeBuilder {

    /** Deeper than any template people write, shallow enough for every recursive walk over the tree. */
    static final int DEEPEST = 100;

    private final SourceText source;

    TreeBuilder(SourceText source) {
        this.source = source;
    }

    void checkDepth(int depth, int line) {
        if (depth > DEEPEST) {
            throw source.error(line, "values nest deeper than " + DEEPEST + " levels", "Flatten the template");
        }
    }

    void put(Map<String, Value.Entry> entries, String key, Value value, int keyLine) {
        Value.Entry earlier = entries.putIfAbsent(key, new Value.Entry(value, keyLine));
        if (earlier != null) {
            throw duplicate(key, earlier.keyLine(), keyLine);
        }
    }

    private ImportException duplicate(String key, int earlierLine, int line) {
        return source.error(line, "the key '" + key + "' appears twice here, first in line " + earlierLine,
                "Remove or rename one of them");
    }

    /** A mapping, or the function it spells: {@code {"Fn::Sub": …}} is {@code !Sub …}. */
    static Value mapping(Map<String, Value.Entry> entries, int line) {
        if (entries.size() == 1) {
            Map.Entry<String, Value.Entry> only = entries.entrySet().iterator().next();
            String key = only.getKey();
            if (key.equals("Ref") || key.startsWith("Fn::") && !key.startsWith("Fn::ForEach")) {
                return new Value.Call(key, only.getValue().value(), only.getValue().keyLine());
            }
        }
        return new Value.Mapping(entries, line);
    }
}
