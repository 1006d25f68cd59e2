/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.importer.cloudformation.CloudFormationImporter;
import org.plumbline.importer.drawio.DrawioImporter;
import org.plumbline.importer.internal.KeptNotes;
import org.plumbline.importer.internal.stack.LinkedStacks;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.otm.OtmImporter;
import org.plumbline.importer.terraform.TerraformImporter;
import org.plumbline.importer.threagile.ThreagileImporter;

/** The one door to all importers: recognises the format by content. */
public final class Importers {

    private static final int HEAD = 64 * 1024;
    private static final Importer CLOUD_FORMATION = new CloudFormationImporter();
    private static final Importer DRAWIO = new DrawioImporter();
    private static final List<Importer> ALL = List.of(DRAWIO, new ThreagileImporter(), new OtmImporter(),
            new TerraformImporter(), CLOUD_FORMATION);

    private Importers() {
    }

    public static List<Importer> all() {
        return ALL;
    }

    /**
     * Whether a file in XML is a drawing of another tool, and not a model.
     *
     * @throws ImportException when the file cannot be read
     */
    public static boolean isDrawing(Path file) {
        return DRAWIO.accepts(file.toString(), SourceText.head(file, HEAD));
    }

    /**
     * Imports a file, with the files beside it that it includes.
     *
     * @throws ImportException when the file cannot be read, is too large, malformed or of no known format
     */
    public static ImportResult read(Path file, ImportOptions options) {
        return KeptNotes.in(readAlone(file, options));
    }

    private static ImportResult readAlone(Path file, ImportOptions options) {
        String head = SourceText.head(file, HEAD);
        Importer importer = of(file.toString(), head);
        if (importer instanceof LinkingImporter linking) {
            return linking.read(SourceText.nameOf(file), List.of(ImportFile.of(file)), options)
                    .in(SourceText.nameOf(file));
        }
        if (importer instanceof StreamingImporter streaming) {
            try (Reader text = SourceText.open(file, streaming.largestFile())) {
                return streaming.read(SourceText.nameOf(file), text, options).in(SourceText.nameOf(file));
            } catch (IOException e) {
                throw new ImportException(SourceText.nameOf(file), 0, "the file cannot be closed (" + e.getMessage()
                        + ")", "Try again");
            }
        }
        SourceText source = SourceText.read(file);
        return importer.read(source.name(), source.text(), options).in(source.name());
    }

    /**
     * Imports files that belong together as one model, whatever order they are named in. Of a folder, everything in a
     * known format is taken, whatever depth it lies at.
     *
     * @throws ImportException when there is nothing to import, or a file cannot be read, is too large or malformed
     */
    public static ImportResult readAll(List<Path> inputs, ImportOptions options) {
        return readAll(inputs, options, unreadable -> {
            throw unreadable;
        });
    }

    /**
     * Imports files that belong together as one model, without those that cannot be read.
     *
     * @param unreadable is told of each file that is left out
     * @throws ImportException when there is nothing to import, or nothing of it can be read
     */
    public static ImportResult readAll(List<Path> inputs, ImportOptions options,
            Consumer<ImportException> unreadable) {
        List<Path> sorted = inputs.stream().sorted().toList();
        String name = sorted.isEmpty() ? "" : SourceText.nameOf(sorted.get(0));
        return readAll(name, InputFiles.in(sorted), options, unreadable);
    }

    /**
     * Imports a group of linked files as one model, called after the first.
     *
     * @param unreadable is told of each file that is left out
     * @throws ImportException when nothing of it can be read
     */
    public static ImportResult readLinked(List<ImportFile> group, ImportOptions options,
            Consumer<ImportException> unreadable) {
        return readAll(SourceText.nameOf(group.get(0).file()), group, options, unreadable);
    }

    private static ImportResult readAll(String name, List<ImportFile> files, ImportOptions options,
            Consumer<ImportException> unreadable) {
        if (files.isEmpty()) {
            throw new ImportException(name, 0, "there is no template or plan in it", "Name a file or another folder");
        }
        Map<Importer, List<ImportFile>> byFormat = new LinkedHashMap<>();
        List<ImportResult> results = new ArrayList<>();
        for (ImportFile each : files) {
            attempt(() -> byFormat.computeIfAbsent(of(each.file().toString(), SourceText.head(each.file(), HEAD)),
                    importer -> new ArrayList<>()).add(each), unreadable);
        }
        byFormat.forEach((importer, own) -> {
            if (importer instanceof LinkingImporter linking) {
                readLinked(linking, name, own, options, unreadable).ifPresent(results::add);
            } else {
                own.forEach(each -> attempt(() -> results.add(readAlone(each.file(), options)), unreadable));
            }
        });
        if (results.isEmpty()) {
            throw new ImportException(name, 0, "nothing in it can be read", "Mend the files, or name others");
        }
        ImportResult whole = OneModel.of(results);
        if (results.size() > 1 && Files.isDirectory(Path.of(name))) {
            whole.workload().setName(Texts.stem(name));
        }
        return KeptNotes.in(whole);
    }

    /**
     * The parameters of a file, in the order it declares them; none where its format has none.
     *
     * @throws ImportException when the file cannot be read, is too large, malformed or of no known format
     */
    public static List<TemplateParameter> parameters(Path file) {
        Importer importer = of(file.toString(), SourceText.head(file, HEAD));
        return importer instanceof StreamingImporter ? List.of()
                : importer.parameters(SourceText.nameOf(file), SourceText.read(file).text());
    }

    private static void attempt(Runnable reading, Consumer<ImportException> unreadable) {
        try {
            reading.run();
        } catch (ImportException e) {
            unreadable.accept(e);
        }
    }

    /** Reads again without the file that is to blame, as long as there is one. */
    private static Optional<ImportResult> readLinked(LinkingImporter importer, String name, List<ImportFile> files,
            ImportOptions options, Consumer<ImportException> unreadable) {
        List<ImportFile> readable = new ArrayList<>(files);
        while (!readable.isEmpty()) {
            try {
                return Optional.of(importer.read(name, readable, options));
            } catch (ImportException e) {
                if (!readable.removeIf(each -> SourceText.nameOf(each.file()).equals(e.file()))) {
                    throw e;
                }
                unreadable.accept(e);
            }
        }
        return Optional.empty();
    }

    /**
     * The files that belong together because a template imports what another exports, or nests it, in groups of two
     * or more. The first of a group is one that none of the others needs.
     *
     * @param inputs files, and folders of which everything in a known format is taken
     */
    public static List<List<ImportFile>> linked(List<Path> inputs, ImportOptions options) {
        return LinkedStacks.groups(InputFiles.in(inputs).stream().filter(Importers::isTemplate).toList(), options);
    }

    private static boolean isTemplate(ImportFile each) {
        try {
            String head = SourceText.head(each.file(), HEAD);
            return !head.startsWith("<") && of(each.file().toString(), head) == CLOUD_FORMATION;
        } catch (ImportException e) {
            // Whoever reads it is told why it cannot be read.
            return false;
        }
    }

    /** What can be imported in a folder, whatever depth it lies at, in the order of the names. */
    public static List<Path> filesIn(Path folder) {
        return InputFiles.in(List.of(folder)).stream().map(ImportFile::file).toList();
    }

    /** Whether a file is certainly in a format that can be imported. */
    public static boolean recognises(Path file) {
        String head;
        try {
            head = SourceText.head(file, HEAD);
        } catch (ImportException e) {
            // Whoever reads it is told why it cannot be read.
            return true;
        }
        Importer importer = of(file.toString(), head);
        return importer != CLOUD_FORMATION || head.contains("AWS::") || head.contains("AWSTemplateFormatVersion");
    }

    /**
     * Imports bytes that were read elsewhere.
     *
     * @param name the input's name, for source locations and errors
     * @throws ImportException when the content is malformed or of no known format
     */
    public static ImportResult read(String name, byte[] content, ImportOptions options) {
        return read(SourceText.decode(name, content), options);
    }

    private static ImportResult read(SourceText source, ImportOptions options) {
        String text = source.text();
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        return KeptNotes.in(of(source.name(), head).read(source.name(), text, options).in(source.name()));
    }

    private static Importer of(String name, String head) {
        for (Importer importer : ALL) {
            if (importer.accepts(name, head)) {
                return importer;
            }
        }
        // CloudFormation's reader explains best what is wrong with a text that is not a template.
        return CLOUD_FORMATION;
    }
}
