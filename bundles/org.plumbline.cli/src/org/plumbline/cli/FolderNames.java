/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Names a folder for each of several inputs: the file's name, with a number when it comes again. */
final class FolderNames {

    private final Map<String, Integer> used = new HashMap<>();

    String next(String file) {
        String name = file.equals("-") ? "standard-input" : Path.of(file).getFileName().toString();
        int count = used.merge(name, 1, Integer::sum);
        if (count == 1) {
            return name;
        }
        String numbered = name + "-" + count;
        return used.containsKey(numbered) ? next(file) : numbered;
    }
}
