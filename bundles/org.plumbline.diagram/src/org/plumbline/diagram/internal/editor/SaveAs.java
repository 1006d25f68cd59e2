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
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.IDE;
import org.plumbline.edit.EditSession;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

/** Asks for another file, writes the workload there, and goes on in an editor of that file. */
public final class SaveAs {

    private SaveAs() {
    }

    /** @param current the editor's file; null when it is outside of the workspace */
    public static void run(IEditorPart editor, IFile current, EditSession session) {
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
        IWorkbenchPage page = editor.getSite().getPage();
        if (file.equals(current)) {
            page.saveEditor(editor, false);
        } else if (file.getLocation() != null) {
            try {
                new EditorFiles(file, file.getLocation().toPath()).write(session, new NullProgressMonitor());
                IDE.openEditor(page, file, editor.getSite().getId());
                page.closeEditor(editor, false);
            } catch (ModelException | PartInitException e) {
                MessageDialog.openError(editor.getSite().getShell(), "Save As", e.getMessage());
            }
        }
    }
}
