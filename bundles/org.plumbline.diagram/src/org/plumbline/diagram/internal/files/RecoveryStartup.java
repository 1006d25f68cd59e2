/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.FileReview;
import org.plumbline.model.io.ModelException;

/**
 * After a crash, opens what was not saved, so that each editor offers its recovery: the workbench itself forgets
 * editors that were opened shortly before.
 */
public final class RecoveryStartup implements IStartup {

    @Override
    public void earlyStartup() {
        List<IFile> unsaved = unsaved();
        if (!unsaved.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(unsaved));
        }
    }

    /** Files of the workspace that there are still; the others are offered when somebody opens them. */
    static List<IFile> unsaved() {
        List<IFile> files = new ArrayList<>();
        try {
            for (Path each : Recovery.all()) {
                IFile file = file(each);
                if (file != null && file.exists()) {
                    files.add(file);
                }
            }
        } catch (IOException e) {
            ILog.of(RecoveryStartup.class).warn("The copies of unsaved changes could not be listed.", e);
        }
        return files;
    }

    private static IFile file(Path copy) {
        try {
            return FileReview.file(RecoveryFile.read(copy).key());
        } catch (ModelException e) {
            return null; // told when its file is opened
        }
    }

    static void open(List<IFile> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        for (IFile each : files) {
            try {
                IDE.openEditor(window.getActivePage(), each, WorkloadEditor.ID);
            } catch (PartInitException e) {
                ILog.of(RecoveryStartup.class).warn(each.getFullPath() + " could not be opened.", e);
            }
        }
    }
}
