/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Unknown;
import org.plumbline.importer.internal.tree.JsonTreeReader;

/** Conversions of values that the two notations write differently. */
final class Readings {

    private Readings() {
    }

    static Resolved apply(String reading, Resolved value) {
        if (reading.isEmpty()) {
            return value;
        }
        return switch (reading) {
            case "json" -> json(value, false);
            case "Json" -> json(value, true);
            case "pairs" -> pairs(value);
            default -> reading.startsWith("=") ? new Known(reading.substring(1), value.line())
                    : words(reading, value);
        };
    }

    /** Text that holds JSON, such as a policy; where it cannot be read nothing is known of it. */
    private static Resolved json(Resolved value, boolean capitals) {
        if (!(value instanceof Known text)) {
            return value;
        }
        try {
            Resolved read = Attributes.plain(
                    JsonTreeReader.read("JSON", new StringReader(text.value()), JsonTreeReader.Selection.ALL));
            return withLine(read, text.line(), capitals);
        } catch (ImportException e) {
            return new Unknown("not JSON", "${JSON}", List.of(), text.line());
        }
    }

    private static Resolved withLine(Resolved value, int line, boolean capitals) {
        if (value instanceof Fields fields) {
            Fields copy = new Fields(new LinkedHashMap<>(), line);
            fields.values().forEach((key, each) -> copy.values().put(capitals && !key.isEmpty()
                    ? Character.toUpperCase(key.charAt(0)) + key.substring(1) : key, withLine(each, line, capitals)));
            return copy;
        }
        if (value instanceof Items items) {
            return new Items(items.values().stream().map(each -> withLine(each, line, capitals)).toList(), line);
        }
        return value instanceof Known known ? new Known(known.value(), line) : value;
    }

    private static Resolved pairs(Resolved value) {
        if (!(value instanceof Fields fields)) {
            return value;
        }
        List<Resolved> pairs = new ArrayList<>();
        fields.values().forEach((key, each) -> pairs.add(Properties.pair(key, each)));
        return new Items(pairs, value.line());
    }

    /** {@code true>Enabled,false>}: a word that is not listed stays, one without a replacement counts as left out. */
    private static Resolved words(String reading, Resolved value) {
        if (value instanceof Known known) {
            for (String each : reading.split(",")) {
                int arrow = each.indexOf('>');
                if (known.value().equals(each.substring(0, arrow))) {
                    return arrow + 1 == each.length() ? new Resolved.Absent(known.line())
                            : new Known(each.substring(arrow + 1), known.line());
                }
            }
        }
        return value;
    }
}
