/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** A state file lists what is sensitive as paths; elsewhere a tree says it. Only a path's first step counts here. */
final class SensitivePaths {

    private SensitivePaths() {
    }

    static Value of(Mapping instance) {
        Map<String, Value.Entry> marks = new LinkedHashMap<>();
        if (instance.get("sensitive_attributes") instanceof Sequence paths) {
            paths.items().forEach(path -> {
                if (path instanceof Sequence steps && !steps.items().isEmpty()
                        && steps.items().get(0) instanceof Mapping first && first.text("value") != null) {
                    marks.put(first.text("value"), new Value.Entry(new Value.Scalar("true", Value.Kind.BOOLEAN,
                            first.line()), first.line()));
                }
            });
        }
        return marks.isEmpty() ? null : new Mapping(marks, instance.line());
    }
}
