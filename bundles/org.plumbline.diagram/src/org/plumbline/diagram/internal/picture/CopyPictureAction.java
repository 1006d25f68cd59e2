/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.Pictures;

/** Puts the diagram with its risks into the clipboard, for slides and messages. */
public final class CopyPictureAction extends WorkbenchPartAction {

    /** Its id in the action registry, and of its command. */
    public static final String ID = "org.plumbline.diagram.copyPicture";

    /** Sharp on slides, and small enough for messages. */
    private static final double SCALE = 2;

    private final DiagramContext context;

    public CopyPictureAction(IEditorPart editor, DiagramContext context) {
        super(editor);
        this.context = context;
        setId(ID);
        setActionDefinitionId(ID);
        setText("Copy as &Picture");
        setToolTipText("Copy the diagram with its risks as a picture");
    }

    @Override
    protected boolean calculateEnabled() {
        return !context.drawn().workload().getNodes().isEmpty();
    }

    @Override
    public void run() {
        Snapshot snapshot = Snapshot.shown(context);
        Display display = getWorkbenchPart().getSite().getShell().getDisplay();
        Job job = Job.create("Copying the diagram", (ICoreRunnable) monitor -> {
            try {
                ImageData pixels = Pixels.of(Pictures.of(snapshot.svg(0, Theme.LIGHT, true)), SCALE);
                display.asyncExec(() -> copy(display, pixels));
            } catch (IllegalArgumentException e) {
                throw new CoreException(Status.error(
                        "The diagram is too large for the clipboard. Save it as a picture instead."));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void copy(Display display, ImageData pixels) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] { pixels }, new Transfer[] { ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
