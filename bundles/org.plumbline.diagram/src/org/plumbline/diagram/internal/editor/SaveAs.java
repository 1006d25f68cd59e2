/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.plumbline.diagram.internal.files.OpenFile;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

/** Asks for another file, and goes on with that. What exists already is replaced only after asking. */
public final class SaveAs {

    private SaveAs() {
    }

    public static void run(IEditorPart editor, OpenFile open) {
        IFile current = open.files().file();
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        if (current != null) {
            dialog.setOriginalFile(current);
        }
        dialog.open();
        IPath path = dialog.getResult();
        if (path == null) {
            return;
        }
        IPath target = ModelFiles.EXTENSION.equals(path.getFileExtension()) ? path
                : path.addFileExtension(ModelFiles.EXTENSION);
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(target);
        Shell shell = editor.getSite().getShell();
        if (file.equals(current)) {
            editor.getSite().getPage().saveEditor(editor, false);
            return;
        }
        // The dialog asked about the name that was typed; with the ending it may be that of another file.
        if (!target.equals(path) && file.exists() && !MessageDialog.openConfirm(shell, "Save As",
                file.getName() + " exists already. Replace it?")) {
            return;
        }
        try {
            open.saveAs(file, new NullProgressMonitor());
        } catch (ModelException e) {
            MessageDialog.openError(shell, "Save As", e.getMessage());
        }
    }
}
