/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of facts beside a class: names, then columns, separated by tabs. Several names of a row are separated by
 * spaces; lines that start with # are comments.
 */
public final class Lookup {

    private final Map<String, String[]> rows = new LinkedHashMap<>();

    private Lookup() {
    }

    /** @throws IllegalStateException when a name has two rows */
    public static Lookup read(Class<?> beside, String file) {
        Lookup table = new Lookup();
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    table.add(line.split("\t"), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String[] columns, String file) {
        for (String name : columns[0].split(" ")) {
            if (rows.put(name, columns) != null) {
                throw new IllegalStateException(file + ": " + name + " appears twice");
            }
        }
    }

    /** The text of a column of the row, from 1; {@code null} where there is no such row or the column is empty. */
    public String get(String name, int column) {
        String[] row = name == null ? null : rows.get(name);
        return row == null || row.length <= column || row[column].isEmpty() ? null : row[column];
    }

    /** The first column behind the names. */
    public String get(String name) {
        return get(name, 1);
    }

    public boolean has(String name) {
        return rows.containsKey(name);
    }

    public Map<String, String[]> rows() {
        return Collections.unmodifiableMap(rows);
    }
}
