/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.plumbline.model.io.AtomicFile;

/** Writes outputs, and tells why one could not be written. */
final class OutputFolder {

    private OutputFolder() {
    }

    /** Replaces a file as a whole. */
    static void write(Path output, String text) {
        write(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Replaces a file as a whole. */
    static void write(Path output, AtomicFile.Content content) {
        try {
            AtomicFile.write(output, content);
        } catch (IOException e) {
            throw cannotWrite(output, e);
        }
    }

    static CommandException cannotWrite(Path output, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException missing -> "The folder does not exist. Create it first.";
            case AccessDeniedException denied -> "Permission denied. Choose another place.";
            case FileSystemException fs when fs.getReason() != null -> fs.getReason() + ".";
            default -> e.getMessage() + ".";
        };
        return CommandException.trouble(output + ": Cannot be written: " + reason, e);
    }
}
