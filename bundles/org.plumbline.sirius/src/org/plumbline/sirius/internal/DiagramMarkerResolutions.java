/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.FixPrompt;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Offers the fixes of a finding at its marker in a Sirius diagram; they are applied in the diagram's session. */
public final class DiagramMarkerResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return fixes(marker).stream().map(fix -> new Resolution(fix.title(), fix.tradeOff()))
                .toArray(IMarkerResolution[]::new);
    }

    private static List<Fix> fixes(IMarker marker) {
        String workload = marker.getAttribute(DiagramMarkers.WORKLOAD, null);
        return workload == null ? List.of() : EditSessions.find(workload)
                .map(session -> fixes(session.live().result(), marker)).orElse(List.of());
    }

    private static List<Fix> fixes(ReviewResult now, IMarker marker) {
        String id = marker.getAttribute(FindingMarkers.RULE_ID, "") + "@"
                + marker.getAttribute(DiagramMarkers.ELEMENT, "");
        return FileFixes.finding(now, id).map(Engine::fixes).orElse(List.of());
    }

    private record Resolution(String title, String tradeOff) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return title;
        }

        @Override
        public String getDescription() {
            return tradeOff.isEmpty() ? title + "." : title + ". Trade-off: " + tradeOff;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(
                    marker.getAttribute(DiagramMarkers.WORKLOAD, "")));
            try {
                FileFixes.apply(file, now -> chosen(now, marker), new NullProgressMonitor());
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        }

        private Optional<Fix> chosen(ReviewResult now, IMarker marker) {
            return fixes(now, marker).stream().filter(fix -> fix.title().equals(title)).findFirst()
                    .flatMap(fix -> FixPrompt.complete(now, fix));
        }
    }
}
