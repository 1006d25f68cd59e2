/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
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

/** Brings what was imported again into a workload of the workspace that an earlier import made. */
public final class ImportAgain {

    private final IFile file;
    private final Path path;
    private final Workload model;
    private final Workload record;
    private final Drawing drawing;
    private final Workload imported;

    private ImportAgain(IFile file, Workload imported) throws CoreException, ModelException {
        this.file = file;
        this.imported = imported;
        path = FileReview.path(file);
        EditSession open = session().orElse(null);
        model = open == null ? ModelFiles.load(path) : open.workload();
        record = open == null ? ImportRecord.load(path).orElse(null) : KeptRecord.of(open, path);
        Path diagram = DiagramFiles.fileFor(path);
        drawing = open != null && !open.isJoined() ? open.drawing()
                : Files.exists(diagram) ? DiagramFiles.load(diagram) : null;
    }

    /**
     * Compares an import with the workload, as an editor has it or as it was saved. Nothing is changed.
     *
     * @throws CoreException when the workload cannot be read, or was drawn and not imported, with a message for users
     */
    public static ImportAgain of(IFile file, TemplateImport read) throws CoreException {
        try {
            ImportAgain again = new ImportAgain(file, read.result().workload());
            if (again.model.getOrigin() == null) {
                throw new CoreException(Status.error(file.getName()
                        + " exists, and was drawn and not imported. Choose another file name."));
            }
            return again;
        } catch (ModelException e) {
            throw failure(e);
        }
    }

    /** Whether it is known what the earlier import made; without that, all that differs was changed by both. */
    public boolean hasRecord() {
        return record != null;
    }

    /** What a merge with these choices would do; what is not chosen stays as the model has it. Changes nothing. */
    public MergePreview preview(Map<Conflict, Side> choices) {
        Workload merged = EcoreUtil.copy(model);
        return new MergePreview(merge(merged).apply(each -> choices.getOrDefault(each, Side.MODEL)), merged,
                drawing == null ? null : EcoreUtil.copy(drawing));
    }

    /** Whether an editor has the workload open; then {@link #applyTo} does the merge and the editor saves. */
    public Optional<EditSession> session() {
        return EditSessions.find(FileReview.key(file));
    }

    /** Merges as one step of an open editor that can be undone; the record of the import is saved with it. */
    public void applyTo(EditSession session, Map<Conflict, Side> choices) {
        session.execute(new ImportCommand(session, path, record, () ->
                merge(session.workload()).apply(each -> choices.getOrDefault(each, Side.MODEL))));
    }

    /** Merges into the files, and reviews them. */
    public void write(Map<Conflict, Side> choices, IProgressMonitor monitor) throws CoreException {
        MergeResult result = merge(model).apply(each -> choices.getOrDefault(each, Side.MODEL));
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(m -> {
            try {
                save(result);
            } catch (ModelException e) {
                throw failure(e);
            }
            file.getParent().refreshLocal(IResource.DEPTH_ONE, m);
        }, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        FileReview.mark(file);
    }

    private void save(MergeResult result) throws ModelException {
        Drawing completed = drawing == null ? DiagramFiles.loadOrCreate(path, model)
                : DiagramFiles.complete(drawing, model, result.moved());
        ModelFiles.save(model, path);
        DiagramFiles.save(completed, DiagramFiles.fileFor(path));
        ImportRecord.save(result.record(), path);
    }

    /** A merge gives ids of its own to both that it compares with. */
    private Merge merge(Workload into) {
        return Merge.of(record == null ? null : EcoreUtil.copy(record), into, EcoreUtil.copy(imported));
    }

    private static CoreException failure(ModelException e) {
        return new CoreException(Status.error(e.getMessage(), e));
    }
}
