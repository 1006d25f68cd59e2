/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PlatformUI;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FileReview;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;

/**
 * A model file and the diagram file beside it, as an editor opens and saves them.
 *
 * @param file the file in the workspace; {@code null} when it is elsewhere
 */
public record EditorFiles(IFile file, Path model) {

    /** What was read, with a shape for every node that its first diagram shows. */
    public record Content(Workload workload, Drawing drawing) {
    }

    /** @throws ModelException when the input names no file */
    public static EditorFiles of(IEditorInput input) throws ModelException {
        IFile file = Adapters.adapt(input, IFile.class);
        if (file != null) {
            try {
                return new EditorFiles(file, FileReview.path(file));
            } catch (CoreException e) {
                throw new ModelException(file.getName(), 0, e.getStatus().getMessage(), e);
            }
        }
        if (input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())) {
            return new EditorFiles(null, Path.of(uri.getURI()));
        }
        throw new ModelException(input.getName(), 0, "It is not on this computer's disk. Copy it there and open it.");
    }

    /** Names the session of the file. */
    public String key() {
        return file == null ? model.toUri().toString() : FileReview.key(file);
    }

    public Content read() throws ModelException {
        Workload workload = ModelFiles.load(model);
        Path file = DiagramFiles.fileFor(model);
        Drawing drawing = Files.exists(file) ? DiagramFiles.load(file)
                : DiagramFiles.drawing(NotationFactory.eINSTANCE.createDiagram());
        Diagram diagram = drawing.getDiagrams().get(0);
        if (!DiagramView.of(workload, diagram).missing().isEmpty()) {
            place(workload, diagram);
        }
        return new Content(workload, drawing);
    }

    /** Shapes of elements that are gone do no harm, so the diagram goes first: no failure leaves a node undrawn. */
    public void write(EditSession session, IProgressMonitor monitor) throws ModelException {
        DiagramFiles.save(session.drawing(), DiagramFiles.fileFor(model));
        ModelFiles.save(session.workload(), model);
        session.saveCompanions(model);
        if (file != null) {
            try {
                file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            } catch (CoreException e) {
                throw new ModelException(file.getName(), 0,
                        "It was saved, but the workspace could not take notice. Refresh its folder.", e);
            }
        }
    }

    // Placing many nodes takes its time: a progress dialog opens by itself when it takes long.
    private static void place(Workload workload, Diagram diagram) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask("Arranging the diagram", IProgressMonitor.UNKNOWN);
                AutoLayout.placeMissing(workload, diagram);
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
