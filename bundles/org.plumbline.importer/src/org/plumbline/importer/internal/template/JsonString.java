/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;

/** A structure written as JSON text, with the references in it kept. */
final class JsonString {

    private JsonString() {
    }

    static Resolved of(Resolved value, int line) {
        TextBuilder text = new TextBuilder(line);
        write(value, text);
        return text.build();
    }

    private static void write(Resolved value, TextBuilder text) {
        if (value instanceof Fields fields) {
            String between = "{";
            for (var each : fields.values().entrySet()) {
                text.add(between).add(quoted(each.getKey())).add(":");
                write(each.getValue(), text);
                between = ",";
            }
            text.add(fields.values().isEmpty() ? "{}" : "}");
        } else if (value instanceof Items items) {
            String between = "[";
            for (Resolved each : items.values()) {
                text.add(between);
                write(each, text);
                between = ",";
            }
            text.add(items.values().isEmpty() ? "[]" : "]");
        } else if (value instanceof Known known) {
            text.add(quoted(known.value()));
        } else {
            text.add("\"").add(value).add("\"");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
