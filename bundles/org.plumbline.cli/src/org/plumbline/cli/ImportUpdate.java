/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.plumbline.importer.merge.Conflict;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.importer.merge.Merge;
import org.plumbline.importer.merge.MergeResult;
import org.plumbline.importer.merge.Side;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;

/** Brings a template that was read again into the model that an earlier import made of it. */
final class ImportUpdate {

    private final Path file;
    private final Workload model;
    private final Workload record;
    private final byte[] before;

    /** @throws CommandException when the model cannot be read or was not imported */
    ImportUpdate(Path file) {
        this.file = file;
        try {
            model = ModelFiles.load(file);
            before = ModelFiles.FORMAT.toBytes(model, file.toString());
            record = ImportRecord.load(file).orElse(null);
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
        if (model.getOrigin() == null) {
            throw CommandException.trouble(file + ": This model was drawn, not imported. Use --force to replace it.",
                    null);
        }
    }

    Workload model() {
        return model;
    }

    /**
     * Merges and writes what has changed.
     *
     * @param prefer whose word counts where both changed the same
     */
    MergeResult run(Workload imported, Side prefer) {
        MergeResult result = Merge.of(record, model, imported).apply(conflict -> prefer);
        try {
            if (!Arrays.equals(before, ModelFiles.FORMAT.toBytes(model, file.toString()))) {
                ModelFiles.save(model, file);
            }
            DiagramFiles.save(drawing(result), DiagramFiles.fileFor(file));
            ImportRecord.save(result.record(), file);
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
        return result;
    }

    /** Counts, and what both sides changed. */
    void print(MergeResult result, Side prefer, boolean verbose, PrintStream out) {
        if (record == null) {
            out.println("  There is no record of the earlier import: what differs counts as changed by both.");
        }
        print("added", result.added(), verbose, out);
        print("changed", result.changed(), verbose, out);
        print("removed", result.removed(), verbose, out);
        print("kept", result.kept(), verbose, out);
        print("renamed", result.renamed(), true, out);
        print("left out", result.leftOut(), true, out);
        for (Conflict each : result.conflicts()) {
            out.printf("  conflict: %s. %s%n", each.text(),
                    prefer == Side.MODEL ? "The model's is kept." : "The template's is taken.");
        }
    }

    private static void print(String what, List<String> items, boolean all, PrintStream out) {
        if (!items.isEmpty()) {
            out.printf("  %-11s %5d%n", what, items.size());
        }
        if (all) {
            items.forEach(each -> out.printf("    %s%n", each));
        }
    }

    /** What is new gets a place beside what it talks to, and so does what stands in another boundary now. */
    private Drawing drawing(MergeResult result) throws ModelException {
        Path path = DiagramFiles.fileFor(file);
        if (!Files.exists(path)) {
            return DiagramFiles.loadOrCreate(file, model);
        }
        return DiagramFiles.complete(DiagramFiles.load(path), model, result.moved());
    }
}
