/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.PictureFormat;

/**
 * How and where a diagram is written as a picture.
 *
 * @param scale pixels of a PNG for each of the diagram
 * @param risks whether open risks are marked
 */
record PictureChoice(Path file, PictureFormat format, double scale, Theme theme, boolean risks) {

    /** What is wrong with a file's name that was typed, in words; null when it is fine. */
    static String problemWith(String file) {
        try {
            Path path = Path.of(file.strip());
            if (file.isBlank() || !path.isAbsolute()) {
                return "Enter the full path of a file.";
            }
            if (Files.isDirectory(path)) {
                return path + " is a folder. Add a file name.";
            }
            return Files.isDirectory(path.getParent()) ? null
                    : "The folder " + path.getParent() + " does not exist. Create it first.";
        } catch (InvalidPathException e) {
            return "The path is not valid: " + e.getReason() + ".";
        }
    }

    /** The file's name with the ending of a format in place of another format's, or added. */
    static String named(String file, PictureFormat format) {
        String stem = PictureFormat.ofFile(file)
                .map(old -> file.substring(0, file.length() - old.extension().length() - 1)).orElse(file);
        return stem + "." + format.extension();
    }
}
