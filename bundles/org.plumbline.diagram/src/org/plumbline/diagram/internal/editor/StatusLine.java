/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.IStatusLineManager;

/** Tells the user why a gesture has no effect, where it disturbs nobody: at the bottom of the window. */
public final class StatusLine {

    private StatusLine() {
    }

    /** @param problem {@code null} when there is none any more */
    public static void problem(EditPartViewer viewer, String problem) {
        IStatusLineManager line = of(viewer);
        if (line != null) {
            line.setErrorMessage(problem);
        }
    }

    public static void message(EditPartViewer viewer, String message) {
        IStatusLineManager line = of(viewer);
        if (line != null) {
            line.setMessage(message);
        }
    }

    /** {@code null} for a viewer that is in no editor. */
    private static IStatusLineManager of(EditPartViewer viewer) {
        return viewer != null && viewer.getEditDomain() instanceof DefaultEditDomain domain
                && domain.getEditorPart() != null
                ? domain.getEditorPart().getEditorSite().getActionBars().getStatusLineManager() : null;
    }
}
