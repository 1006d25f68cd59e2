/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The style of a cell: names of base styles, and keys with values, in lower case. */
record Style(Set<String> names, Map<String, String> values) {

    static Style of(String text) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, String> values = new HashMap<>();
        for (String part : (text == null ? "" : text).toLowerCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return new Style(names, values);
    }

    boolean is(String name) {
        return names.contains(name);
    }

    boolean has(String key, String value) {
        return value.equals(values.get(key));
    }

    /** The value under a key, or empty. */
    String get(String key) {
        return values.getOrDefault(key, "");
    }
}
