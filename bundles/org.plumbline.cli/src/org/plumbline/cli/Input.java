/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.report.ReportNote;
import org.plumbline.report.Sources;

/**
 * A file that was read: a Plumbline model, or anything an importer knows. What it is, its content decides.
 *
 * @param file the file as the user named it; {@code -} for standard input
 * @param notes what the import has to say; empty for a model
 * @param modelContent the bytes of a model; {@code null} for what was imported
 * @param places where an imported drawing shows elements, by id
 */
record Input(String file, Workload workload, List<ImportNote> notes, byte[] modelContent,
        Map<String, Bounds> places) {

    private static final String STANDARD_INPUT = "-";
    private static final int HEAD = 64;

    /** @throws CommandException when the file cannot be read or understood */
    static Input read(String file, ImportOptions options, InputStream standardInput) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return imported(file, Importers.read("standard input", standardInput.readAllBytes(), options));
            }
            Path path = path(file);
            if (Files.isDirectory(path)) {
                throw CommandException.trouble(file + ": This is a folder. Name the files in it.", null);
            }
            if (looksLikeXml(path) && !Importers.isDrawing(path)) {
                return new Input(file, ModelFiles.load(path), List.of(), Files.readAllBytes(path), Map.of());
            }
            return imported(file, Importers.read(path, options));
        } catch (ModelException | ImportException e) {
            throw CommandException.trouble(e.getMessage(), e);
        } catch (IOException e) {
            throw CommandException.trouble(file + ": Cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Reads what belongs together as one input: a single file of any kind, or templates and folders of them.
     *
     * @param skipped is run for each file that cannot be read, after that was told; the others are read nevertheless
     * @throws CommandException when nothing can be read
     */
    static Input readTogether(List<String> files, ImportOptions options, Console console, Runnable skipped) {
        if (files.size() == 1 && (files.get(0).equals(STANDARD_INPUT) || !Files.isDirectory(path(files.get(0))))) {
            return read(files.get(0), options, console.in());
        }
        if (files.contains(STANDARD_INPUT)) {
            throw CommandException.wrongUse("Standard input cannot be read together with files.");
        }
        List<Path> paths = files.stream().map(Input::path).toList();
        try {
            return imported(files.get(0), Importers.readAll(paths, options, unreadable -> {
                console.complain(unreadable.getMessage());
                skipped.run();
            }));
        } catch (ImportException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }

    /**
     * Reads templates that refer to each other.
     *
     * @param skipped is told of each file that cannot be read; the others are read nevertheless
     * @throws CommandException when nothing can be read
     */
    static Input readLinked(List<ImportFile> group, ImportOptions options, Consumer<String> skipped) {
        try {
            return imported(group.get(0).file().toString(),
                    Importers.readLinked(group, options, unreadable -> skipped.accept(unreadable.getMessage())));
        } catch (ImportException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }

    /** @throws CommandException when no file can have this name */
    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw CommandException.trouble(file.replace('\0', ' ')
                    + ": No file can have this name. Check the path.", e);
        }
    }

    private static Input imported(String file, ImportResult result) {
        Map<String, Bounds> places = new HashMap<>();
        result.places().forEach((id, place) ->
                places.put(id, new Bounds(place.x(), place.y(), place.width(), place.height())));
        return new Input(file, result.workload(), result.notes(), null, places);
    }

    /** Where it was read from; empty for standard input. */
    Optional<Path> path() {
        return file.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(file));
    }

    boolean isModel() {
        return modelContent != null;
    }

    /** Where the elements stand in the file. */
    Sources sources() {
        return isModel() ? Sources.model(file, modelContent) : Sources.imported(file);
    }

    /** What the reader of a report should know of the import: not what simply worked. */
    List<ReportNote> reportNotes() {
        return notes.stream().filter(note -> note.kind() != ImportNote.Kind.MAPPED)
                .map(note -> new ReportNote(note.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        note.logicalId(), note.file() == null || note.file().equals(file) ? "" : note.file(),
                        note.line(), note.text())).toList();
    }

    /** The first diagram of the drawing. */
    Diagram diagram() {
        return drawing().getDiagrams().get(0);
    }

    /** The saved drawing of a model with what it lacks placed, an imported one, or a new one. */
    Drawing drawing() {
        if (!isModel()) {
            return DiagramFiles.drawing(AutoLayout.layout(workload, places));
        }
        try {
            return DiagramFiles.loadOrCreate(Path.of(file), workload);
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }

    private static boolean looksLikeXml(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return path.toString().endsWith("." + ModelFiles.EXTENSION);
        }
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
            return head.startsWith("<") || head.isEmpty() && path.toString().endsWith("." + ModelFiles.EXTENSION);
        }
    }
}
