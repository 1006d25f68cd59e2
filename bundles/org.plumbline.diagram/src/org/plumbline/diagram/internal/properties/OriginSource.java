/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.OriginFiles;

/** Opens what a workload was imported from, at a line. */
final class OriginSource {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private OriginSource() {
    }

    /** The file that an origin names, where it is found near the workload. */
    static Optional<IFile> file(EditSession session, String name) {
        IFile model = FileReview.file(session);
        return model == null ? Optional.empty() : OriginFiles.find(model, name);
    }

    static void open(IFile file, int line) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            // Editors go to lines by markers, so there is one for a moment.
            IMarker marker = file.createMarker(IMarker.TEXT, Map.of(IMarker.LINE_NUMBER, Math.max(1, line)));
            if (IDE.getDefaultEditor(file) == null) {
                marker.setAttribute(IDE.EDITOR_ID_ATTR, TEXT_EDITOR);
            }
            IDE.openEditor(page, marker);
            marker.delete();
        } catch (CoreException e) {
            ILog.of(OriginSource.class).warn(file.getFullPath() + " could not be opened.", e);
        }
    }
}
