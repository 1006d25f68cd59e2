/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated data file of this bundle: one record a line, so that git merges it and nothing has to parse JSON
 * before a review. Lines {@code #! key value} are properties, other lines with {@code #} are comments, the first
 * remaining line names the columns. Trailing empty cells may be left out.
 */
public final class Table {

    private static final String FOLDER = "/org/plumbline/catalog/data/";

    private final String name;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>(320);

    private Table(String name) {
        this.name = name;
    }

    public static Table read(String name) {
        Table table = new Table(name);
        String text = text(name);
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            table.add(text.substring(start, end));
            start = end + 1;
        }
        return table;
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER.concat(name))) {
            if (in == null) {
                throw new IllegalStateException("The catalogue file " + name + " is missing from this installation.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue file " + name + " cannot be read.", e);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    public String property(String key) {
        String value = properties.get(key);
        if (value == null) {
            throw new IllegalStateException("The catalogue file " + name + " does not say its " + key + ".");
        }
        return value;
    }

    private void add(String line) {
        if (line.startsWith("#!")) {
            String[] words = line.substring(2).strip().split(" ", 2);
            properties.put(words[0], words[1]);
        } else if (line.isBlank() || line.charAt(0) == '#') {
            return;
        } else if (columns.isEmpty()) {
            String[] names = line.split("\t");
            for (int i = 0; i < names.length; i++) {
                columns.put(names[i], i);
            }
        } else {
            rows.add(new Row(columns, line));
        }
    }

    /** One line of the file, taken apart when a cell is first asked for. */
    public static final class Row {
        private final Map<String, Integer> columns;
        private final String line;
        private volatile String[] cells;

        Row(Map<String, Integer> columns, String line) {
            this.columns = columns;
            this.line = line;
        }

        /** The first cell, without taking the line apart. */
        public String key() {
            int tab = line.indexOf('\t');
            return tab < 0 ? line : line.substring(0, tab);
        }

        /** The cell in a column, empty when the line ends before it. */
        public String text(String column) {
            if (cells == null) {
                cells = line.split("\t", -1);
            }
            int index = columns.get(column);
            return index < cells.length ? cells[index] : "";
        }
    }
}
