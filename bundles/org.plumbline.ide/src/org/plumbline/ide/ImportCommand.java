/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.plumbline.edit.EditSession;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.importer.merge.MergeResult;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.io.DiagramFiles;

/**
 * A merge as one step in an editor. The record of the import is what the next merge compares with, so it goes back when
 * the step is undone, and is written when the model is saved: the one without the other would make the next merge take
 * changes of the template for changes of people.
 */
final class ImportCommand extends ChangeCommand {

    private final EditSession session;
    private final Path model;
    private final Supplier<MergeResult> merge;
    private final Workload before;
    private Workload after;

    /**
     * @param model the file of the model
     * @param before the record of the earlier import; null where there is none
     */
    ImportCommand(EditSession session, Path model, Workload before, Supplier<MergeResult> merge) {
        super(List.of(session.workload(), session.drawing()));
        this.session = session;
        this.model = model;
        this.before = before;
        this.merge = merge;
        setLabel("Import Again");
    }

    @Override
    protected void doExecute() {
        MergeResult result = merge.get();
        DiagramFiles.complete(session.drawing(), session.workload(), result.moved());
        after = result.record();
        keep(after);
    }

    @Override
    public void undo() {
        super.undo();
        keep(before);
    }

    @Override
    public void redo() {
        super.redo();
        keep(after);
    }

    private void keep(Workload content) {
        KeptRecord record = new KeptRecord(content);
        if (!session.isJoined()) {
            session.saveAlong(ImportRecord.EXTENSION, record);
            return;
        }
        try {
            record.save(model); // nobody tells when another modeler saves
        } catch (ModelException e) {
            ILog.of(ImportCommand.class).warn("The record of the import could not be written.", e);
        }
    }
}
