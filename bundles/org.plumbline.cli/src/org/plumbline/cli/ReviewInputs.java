/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;

/**
 * What is reviewed as one: a file, or templates that belong together.
 *
 * @param file the file that it is called after
 * @param group all its files; empty for a file on its own
 */
record ReviewInputs(String file, List<ImportFile> group) {

    /** The inputs of a command, in the order of the files; a group stands where the first of its files does. */
    static List<ReviewInputs> of(List<String> given, ImportOptions options) {
        List<String> files = InputFolders.expand(given);
        Map<Path, List<ImportFile>> groups = new LinkedHashMap<>();
        if (files.size() > 1) {
            List<Path> paths = given.stream().filter(each -> !each.equals("-")).map(Input::path)
                    .filter(Files::exists).toList();
            try {
                Importers.linked(paths, options).forEach(group -> group.forEach(each ->
                        groups.put(normal(each.file()), group)));
            } catch (ImportException e) {
                throw CommandException.trouble(e.getMessage(), e);
            }
        }
        Set<List<ImportFile>> taken = new HashSet<>();
        List<ReviewInputs> inputs = new ArrayList<>();
        for (String file : files) {
            List<ImportFile> group = file.equals("-") ? null : groups.get(normal(Input.path(file)));
            if (group == null) {
                inputs.add(new ReviewInputs(file, List.of()));
            } else if (taken.add(group)) {
                inputs.add(new ReviewInputs(group.get(0).file().toString(), group));
            }
        }
        return inputs;
    }

    /** @param skipped is told of each file of a group that cannot be read */
    Input read(ImportOptions options, Console console, Consumer<String> skipped) {
        return group.isEmpty() ? Input.read(file, options, console.in()) : Input.readLinked(group, options, skipped);
    }

    /** What to say of a group; empty for a file on its own. */
    String together() {
        return group.isEmpty() ? "" : "Reviewed as one, because they refer to each other: "
                + String.join(", ", group.stream().map(each -> each.file().toString()).toList()) + "\n";
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
