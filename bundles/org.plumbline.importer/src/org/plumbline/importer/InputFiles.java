/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what can be imported among files and folders. */
final class InputFiles {

    private static final int MOST_FILES = 1_000;
    private static final int DEEPEST = 20;
    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json", "template", "tfstate", "otm", "drawio");
    /** Of the images and XML files in a folder only those whose name says that they hold a diagram. */
    private static final Set<String> DRAWINGS = Set.of(".drawio.xml", ".drawio.svg", ".drawio.png");
    private static final Set<String> OTHERS_CODE = Set.of("node_modules", "target", "build");

    private InputFiles() {
    }

    /** Files as they were named, and of each folder what is in a known format, in the order of the names. */
    static List<ImportFile> in(List<Path> inputs) {
        Map<Path, ImportFile> files = new LinkedHashMap<>();
        for (Path input : inputs) {
            List<ImportFile> found = Files.isDirectory(input) ? folder(input) : List.of(ImportFile.of(input));
            found.forEach(each -> files.putIfAbsent(each.file().toAbsolutePath().normalize(), each));
        }
        return List.copyOf(files.values());
    }

    private static List<ImportFile> folder(Path folder) {
        List<ImportFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            all.filter(file -> isCandidate(folder.relativize(file)))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted()
                    .filter(Importers::recognises).forEach(file -> add(new ImportFile(file, folder), files));
        } catch (IOException | UncheckedIOException e) {
            throw new ImportException(folder.toString(), 0, "the folder cannot be read (" + e.getMessage() + ")",
                    "Check that it may be read");
        }
        return files;
    }

    private static void add(ImportFile file, List<ImportFile> files) {
        if (files.size() == MOST_FILES) {
            throw new ImportException(file.folder().toString(), 0, "there are more than " + MOST_FILES
                    + " templates in the folder", "Name the folders or files that belong together");
        }
        files.add(file);
    }

    /** Hidden folders and those of installed or built code hold templates that are not the user's. */
    private static boolean isCandidate(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || OTHERS_CODE.contains(part.toString())) {
                return false;
            }
        }
        String name = relative.toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                || DRAWINGS.stream().anyMatch(name::endsWith);
    }
}
