/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.catalog.Risk;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;

/** Findings as markers of the workspace. */
public final class FindingMarkers {

    /** Type of the markers that stand for findings. */
    public static final String TYPE = "org.plumbline.ide.finding";
    /** Type of the marker of a workload that cannot be read. */
    public static final String UNREADABLE = "org.plumbline.ide.unreadable";

    public static final String RULE_ID = "ruleId";
    public static final String ELEMENT_ID = "elementId";
    /** The pillar's id, such as {@code security}. */
    public static final String PILLAR = "pillar";
    /** {@code HIGH} or {@code MEDIUM}. */
    public static final String RISK = "risk";

    private FindingMarkers() {
    }

    /** What a marker of a finding says: the finding's id and the marker's attributes. */
    public record Mark(String findingId, Map<String, Object> attributes) {
        public Mark {
            attributes = Map.copyOf(attributes);
        }
    }

    /**
     * What the markers of these findings say. Taken from a model that is being edited, call it on its thread. An
     * element that a foreign editor has made without an id has no markers until it gets one.
     */
    public static List<Mark> marks(Collection<Finding> findings) {
        return findings.stream().filter(each -> each.element().getId() != null).map(FindingMarkers::mark).toList();
    }

    private static Mark mark(Finding finding) {
        boolean high = finding.risk() == Risk.HIGH;
        return new Mark(finding.id(), Map.of(
                RULE_ID, finding.rule().id(),
                ELEMENT_ID, finding.element().getId(),
                PILLAR, finding.pillar().id(),
                RISK, finding.risk().name(),
                IMarker.SEVERITY, high ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                IMarker.PRIORITY, high ? IMarker.PRIORITY_HIGH : IMarker.PRIORITY_NORMAL,
                IMarker.MESSAGE, finding.pillar().title() + ": " + finding.message(),
                IMarker.LOCATION, Nodes.label(finding.element()),
                IMarker.USER_EDITABLE, false));
    }

    /** The id of the finding that the marker stands for. */
    public static String findingId(IMarker marker) {
        return marker.getAttribute(RULE_ID, "") + "@" + marker.getAttribute(ELEMENT_ID, "");
    }

    /**
     * Makes the file's markers say what {@code marks} says. Markers that say it already are not touched, so that
     * nobody who listens to markers hears of them.
     */
    public static void update(IFile file, List<Mark> marks) throws CoreException {
        Map<String, Mark> missing = new LinkedHashMap<>();
        marks.forEach(mark -> missing.put(mark.findingId(), mark));
        for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            Mark mark = missing.remove(findingId(marker));
            if (mark == null) {
                marker.delete();
            } else {
                update(marker, mark);
            }
        }
        for (Mark mark : missing.values()) {
            file.createMarker(TYPE, mark.attributes());
        }
    }

    private static void update(IMarker marker, Mark mark) throws CoreException {
        Map<String, Object> differing = new HashMap<>();
        for (Map.Entry<String, Object> wanted : mark.attributes().entrySet()) {
            if (!Objects.equals(wanted.getValue(), marker.getAttribute(wanted.getKey()))) {
                differing.put(wanted.getKey(), wanted.getValue());
            }
        }
        if (!differing.isEmpty()) {
            marker.setAttributes(differing.keySet().toArray(String[]::new), differing.values().toArray());
        }
    }
}
