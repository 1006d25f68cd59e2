/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The rows of {@code types.tsv} by Terraform's name of the type. */
final class TypeTable {

    private static final String FILE = "types.tsv";
    private static final Map<String, TypeRow> ROWS = read();

    private TypeTable() {
    }

    private static Map<String, TypeRow> read() {
        Map<String, TypeRow> rows = new TreeMap<>();
        try (InputStream in = TypeTable.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t");
                for (String name : columns[0].split(" ")) {
                    if (rows.put(name, TypeRow.of(columns)) != null) {
                        throw new IllegalStateException(FILE + ": " + name + " appears twice");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The row of a type, or null for a type without one. */
    static TypeRow of(String type) {
        return ROWS.get(type);
    }

    static Map<String, TypeRow> all() {
        return Collections.unmodifiableMap(ROWS);
    }
}
