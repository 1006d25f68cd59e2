/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.plumbline.edit.ElementRevealer;

/** Shows elements in the editor of their file. */
public final class Reveal {

    private Reveal() {
    }

    /** Opens the file's editor, or brings it to the front, and selects the element in it. */
    public static void element(IWorkbenchPage page, IFile file, String elementId) {
        try {
            IEditorPart editor = IDE.openEditor(page, file);
            ElementRevealer revealer = Adapters.adapt(editor, ElementRevealer.class);
            if (revealer != null) {
                revealer.reveal(elementId);
            }
        } catch (PartInitException e) {
            Problems.show("The workload " + file.getName() + " could not be opened.", e);
        }
    }
}
