/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.importer.merge.MergeResult;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;

/**
 * A merge as one step in an editor. The record of the import is what the next merge compares with, so it goes back when
 * the step is undone.
 */
final class ImportCommand extends ChangeCommand {

    private final Workload workload;
    private final Drawing drawing;
    private final Path record;
    private final Path model;
    private final Supplier<MergeResult> merge;
    private byte[] before;
    private byte[] after;

    ImportCommand(Workload workload, Drawing drawing, Path model, Supplier<MergeResult> merge) {
        super(List.of(workload, drawing));
        this.workload = workload;
        this.drawing = drawing;
        this.model = model;
        this.merge = merge;
        record = ImportRecord.fileFor(model);
        setLabel("Import Again");
    }

    @Override
    protected void doExecute() {
        MergeResult result = merge.get();
        DiagramFiles.complete(drawing, workload, result.moved());
        try {
            before = Files.exists(record) ? Files.readAllBytes(record) : null;
            ImportRecord.save(result.record(), model);
            after = Files.readAllBytes(record);
        } catch (IOException | ModelException e) {
            tell(e);
        }
    }

    @Override
    public void undo() {
        super.undo();
        write(before);
    }

    @Override
    public void redo() {
        super.redo();
        write(after);
    }

    private void write(byte[] content) {
        try {
            if (content == null) {
                Files.deleteIfExists(record);
            } else {
                Files.write(record, content);
            }
        } catch (IOException e) {
            tell(e);
        }
    }

    /** The workload is right without it; only the next import will ask more. */
    private void tell(Exception e) {
        ILog.of(ImportCommand.class).warn("The record of the import, " + record + ", could not be written.", e);
    }
}
