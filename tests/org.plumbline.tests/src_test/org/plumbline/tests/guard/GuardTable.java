/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Plumbline rules answer a Guard rule, read from {@code guard-rules.tsv}. */
final class GuardTable {

    /**
     * A line of the table.
     *
     * @param types the resource types that the Guard rule looks at
     * @param rules ids of the Plumbline rules; empty where a review has no use for the Guard rule
     * @param remark why Plumbline does not do all that Guard does; empty where it does
     */
    record Row(String guardRule, List<String> types, List<String> rules, String remark) { }

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private GuardTable() {
    }

    static GuardTable read(Path file) throws IOException {
        GuardTable table = new GuardTable();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (table.rows.put(cells[0], new Row(cells[0], words(cells[1]), words(cells[2]), cells[3])) != null) {
                throw new IllegalArgumentException(cells[0] + " is there twice");
            }
        }
        return table;
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" "));
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    Row of(String guardRule) {
        Row row = rows.get(guardRule);
        if (row == null) {
            throw new IllegalArgumentException("guard-rules.tsv has no line for " + guardRule);
        }
        return row;
    }
}
