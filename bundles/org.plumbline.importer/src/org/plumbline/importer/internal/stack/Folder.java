/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder an input may refer to files in. What lies outside is never opened, however a reference leads there. */
final class Folder {

    /**
     * Where a reference leads: to a file, or to nothing for a reason.
     *
     * @param guessed whether the reference names another place, and the file only has the same name
     */
    record Found(Path file, String reason, boolean guessed) {

        private static Found nothing(String reason) {
            return new Found(null, reason, false);
        }
    }

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    /**
     * @param from the file that refers
     * @param location a path from that file's folder, with slashes, or an address under which the file is stored
     */
    Found locate(Path from, String location) {
        return location.contains("://") || location.contains("${") ? behind(from, location) : find(from, location);
    }

    /** Files are stored elsewhere under the path they have here, or at least under their name. */
    private Found behind(Path from, String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("^[a-z0-9]+://", "");
        String rest = path.substring(path.lastIndexOf('}') + 1);
        while (!rest.isEmpty()) {
            Found found = find(from, rest.replaceFirst("^/+", ""));
            if (found.file() != null) {
                return new Found(found.file(), null, true);
            }
            int slash = rest.indexOf('/', 1);
            rest = slash < 0 ? "" : rest.substring(slash);
        }
        return Found.nothing("it is not here: give it too");
    }

    private Found find(Path from, String location) {
        try {
            Path relative = Path.of(location.replace('\\', '/'));
            if (relative.isAbsolute() || location.startsWith("/") || location.matches("(?s)[A-Za-z]:.*")) {
                return Found.nothing("only files in the folder of the input are read, not an absolute path");
            }
            Path file = beside(from, relative).normalize();
            if (!file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
                return Found.nothing("only files in the folder of the input are read, and it leads out of that");
            }
            if (!Files.isRegularFile(file)) {
                return Found.nothing("there is no such file");
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return Found.nothing("only files in the folder of the input are read, and a link leads out of that");
            }
            return new Found(file, null, false);
        } catch (InvalidPathException e) {
            return Found.nothing("no file can have this name");
        } catch (IOException e) {
            return Found.nothing("the file cannot be read");
        }
    }

    private static Path beside(Path from, Path relative) {
        return from.getParent() == null ? relative : from.getParent().resolve(relative);
    }
}
