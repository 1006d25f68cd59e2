/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.Importers;
import org.plumbline.model.io.ModelFiles;

/** Puts in place of each folder the models and templates in it. */
final class InputFolders {

    private static final int DEEPEST = 20;

    private InputFolders() {
    }

    /**
     * Files as they were named, and of each folder what can be reviewed, in the order of the names.
     *
     * @throws CommandException when a folder cannot be read or holds nothing of use
     */
    static List<String> expand(List<String> inputs) {
        Set<String> files = new LinkedHashSet<>();
        for (String input : inputs) {
            Path path = Input.path(input);
            if (input.equals("-") || !Files.isDirectory(path)) {
                files.add(input);
                continue;
            }
            try {
                Set<Path> found = new TreeSet<>(Importers.filesIn(path));
                found.addAll(models(path));
                if (found.isEmpty()) {
                    throw CommandException.trouble(input
                            + ": There is no model or template in this folder. Name a file or another folder.", null);
                }
                found.forEach(each -> files.add(each.toString()));
            } catch (ImportException e) {
                throw CommandException.trouble(e.getMessage(), e);
            } catch (IOException | UncheckedIOException e) {
                throw CommandException.trouble(input + ": Cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return new ArrayList<>(files);
    }

    private static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(each -> each.toString().endsWith("." + ModelFiles.EXTENSION))
                    .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }
}
