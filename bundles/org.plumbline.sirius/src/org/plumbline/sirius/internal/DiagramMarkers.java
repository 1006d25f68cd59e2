/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.sirius.DiagramViews;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;

/**
 * Findings as the markers that Sirius's diagrams read for their decorations, on the representations file. Markers that
 * say already what is to be said are not touched; those that Sirius's own validation made are left to it.
 */
final class DiagramMarkers {

    /** The type of markers that Sirius's diagrams show. */
    static final String TYPE = "org.eclipse.sirius.diagram.ui.diagnostic";
    /** Full path of the workload's file; only markers made here have it. */
    static final String WORKLOAD = "org.plumbline.sirius.workload";

    /** Id of the finding's element. Findings on workloads call it as Sirius calls the view's, so it is said twice. */
    static final String ELEMENT = "org.plumbline.sirius.element";

    private static final String VIEW_ID = "elementId";
    private static final String SEMANTIC_URI = "SEMANTIC_URI";
    private static final String DIAGRAM_URI = "DIAGRAM_DESCRIPTOR_URI";
    private static final String EDITOR = "org.eclipse.ui.editorID";
    private static final String DIAGRAM_EDITOR = "org.eclipse.sirius.diagram.ui.part.SiriusDiagramEditorID";

    /** Shows the findings at every place of their elements. Called on the thread that edits the model. */
    void show(Workload workload, ReviewResult result) {
        URI uri = DiagramViews.representationsFile(workload).orElse(null);
        IFile file = SessionHost.file(uri);
        IFile model = file == null ? null : SessionHost.file(workload.eResource().getURI());
        if (model == null || !isKnown()) {
            return;
        }
        Map<Element, List<Finding>> findings = new HashMap<>();
        result.findings().stream().filter(each -> each.element().getId() != null).forEach(each ->
                findings.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
        Set<Map<String, Object>> wanted = new LinkedHashSet<>();
        for (DiagramViews.Place place : DiagramViews.of(workload)) {
            for (Finding finding : findings.getOrDefault(place.element(), List.of())) {
                wanted.add(attributes(place, finding, model));
            }
        }
        new Update(file, model.getFullPath().toString(), List.copyOf(wanted)).schedule();
    }

    private static boolean isKnown() {
        return Reflect.has("org.eclipse.sirius.diagram.ui");
    }

    private static Map<String, Object> attributes(DiagramViews.Place place, Finding finding, IFile model) {
        Map<String, Object> said = new HashMap<>(FindingMarkers.marks(List.of(finding)).get(0).attributes());
        said.put(ELEMENT, finding.element().getId());
        said.put(VIEW_ID, place.id());
        said.put(SEMANTIC_URI, EcoreUtil.getURI(place.element()).toString());
        said.put(DIAGRAM_URI, place.diagram());
        said.put(EDITOR, DIAGRAM_EDITOR);
        said.put(WORKLOAD, model.getFullPath().toString());
        return Map.copyOf(said);
    }

    private static final class Update extends WorkspaceJob {

        private final IFile file;
        private final String workload;
        private final List<Map<String, Object>> wanted;

        Update(IFile file, String workload, List<Map<String, Object>> wanted) {
            super("Updating risks in diagrams");
            this.file = file;
            this.workload = workload;
            this.wanted = wanted;
            setSystem(true);
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            setRule(workspace.getRuleFactory().markerRule(file));
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) {
            try {
                if (file.isAccessible()) {
                    update();
                }
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return Status.error("The risks could not be shown in the diagrams of " + file.getFullPath() + ".", e);
            }
        }

        private void update() throws CoreException {
            Set<Map<String, Object>> missing = new HashSet<>(wanted);
            for (IMarker each : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
                boolean ours = workload.equals(each.getAttribute(WORKLOAD, null));
                if (ours && !missing.remove(each.getAttributes())) {
                    each.delete();
                }
            }
            for (Map<String, Object> each : wanted) {
                if (missing.contains(each)) {
                    file.createMarker(TYPE, each);
                }
            }
        }
    }
}
