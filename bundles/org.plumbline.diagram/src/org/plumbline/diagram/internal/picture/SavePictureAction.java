/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.io.AtomicFile;

/** Asks for format and place, and writes the diagram there. */
public final class SavePictureAction extends WorkbenchPartAction {

    /** Its id in the action registry, and of its command. */
    public static final String ID = "org.plumbline.diagram.savePicture";

    private final DiagramContext context;

    public SavePictureAction(IEditorPart editor, DiagramContext context) {
        super(editor);
        this.context = context;
        setId(ID);
        setActionDefinitionId(ID);
        setText("Save as P&icture…");
        setToolTipText("Write the diagram as PNG, SVG or PDF");
    }

    @Override
    protected boolean calculateEnabled() {
        return !context.drawn().workload().getNodes().isEmpty();
    }

    @Override
    public void run() {
        IEditorPart editor = (IEditorPart) getWorkbenchPart();
        PictureDialog dialog = new PictureDialog(editor.getSite().getShell(), editor.getEditorInput().getName());
        if (dialog.open() == Window.OK) {
            PictureChoice choice = dialog.choice();
            Snapshot snapshot = Snapshot.shown(context);
            Job job = Job.create("Writing " + choice.file().getFileName(),
                    (ICoreRunnable) monitor -> write(snapshot, choice, monitor));
            job.setUser(true);
            job.schedule();
        }
    }

    private static void write(Snapshot snapshot, PictureChoice choice, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Path file = choice.file();
        try {
            String svg = snapshot.svg(0, choice.theme(), choice.risks());
            progress.split(1);
            AtomicFile.write(file, out -> {
                choice.format().write(svg, choice.scale(), out);
                progress.split(1);
            });
        } catch (IllegalArgumentException e) {
            throw new CoreException(Status.error(e.getMessage()));
        } catch (OperationCanceledException e) {
            return;
        } catch (IOException e) {
            throw new CoreException(Status.error(
                    file + " cannot be written. Choose a folder that is there and that you may write to.", e));
        }
        for (IContainer each : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(file.getParent().toUri())) {
            each.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }
}
