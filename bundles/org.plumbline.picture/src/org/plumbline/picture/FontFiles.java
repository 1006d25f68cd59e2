/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sans-serif fonts of this computer that a document may carry along, found by the names of their files. */
final class FontFiles {

    /** A font in its two weights. */
    record Family(Path regular, Path bold) {
    }

    /** Names without ending, in the order in which they are taken. */
    private static final List<String[]> NAMES = List.of(
            new String[] {"liberationsans-regular", "liberationsans-bold"},
            new String[] {"arial", "arialbd"},
            new String[] {"arial", "arial bold"},
            new String[] {"segoeui", "segoeuib"},
            new String[] {"roboto-regular", "roboto-bold"},
            new String[] {"notosans-regular", "notosans-bold"},
            new String[] {"dejavusans", "dejavusans-bold"});

    private static final String ENDING = ".ttf";
    private static final int DEPTH = 6;

    private FontFiles() {
    }

    /** Those that are there, best first; empty where none is known. */
    static List<Family> families() {
        return Found.FAMILIES;
    }

    /** Looked for once, when first needed. */
    private static final class Found {
        static final List<Family> FAMILIES = find(folders());
    }

    static List<Family> find(List<Path> folders) {
        Map<String, Path> files = new HashMap<>();
        for (Path each : folders) {
            if (Files.isDirectory(each)) {
                collect(each, files);
            }
        }
        return NAMES.stream().filter(names -> files.containsKey(names[0]) && files.containsKey(names[1]))
                .map(names -> new Family(files.get(names[0]), files.get(names[1]))).toList();
    }

    private static void collect(Path folder, Map<String, Path> files) {
        try (Stream<Path> all = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            all.forEach(file -> {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(ENDING)) {
                    files.putIfAbsent(name.substring(0, name.length() - ENDING.length()), file);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read has no fonts for us; without any, text is drawn as outlines.
            return;
        }
    }

    private static List<Path> folders() {
        String home = System.getProperty("user.home", "");
        String windows = System.getenv("WINDIR");
        String local = System.getenv("LOCALAPPDATA");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
                        "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts",
                        windows == null ? null : windows + "/Fonts",
                        local == null ? null : local + "/Microsoft/Windows/Fonts")
                .filter(Objects::nonNull).map(Path::of).toList();
    }
}
