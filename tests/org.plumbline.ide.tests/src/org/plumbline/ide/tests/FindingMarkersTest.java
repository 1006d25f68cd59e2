/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.FindingMarkers.Mark;

class FindingMarkersTest {

    private IFile file;

    @BeforeEach
    void createWorkload() throws CoreException {
        Workspaces.manualBuild();
        file = Workspaces.create("markers");
    }

    @AfterEach
    void deleteWorkload() throws CoreException {
        Workspaces.delete(file);
    }

    @Test
    void aMarkerSaysWhatTheFindingSays() throws CoreException {
        FileReview.mark(file);
        IMarker marker = Workspaces.markers(file).get(0);
        assertEquals("Operational Excellence: A component is called x.", marker.getAttribute(IMarker.MESSAGE));
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY));
        assertEquals("x", marker.getAttribute(IMarker.LOCATION));
        assertEquals("operationalExcellence", marker.getAttribute(FindingMarkers.PILLAR));
        assertEquals("MEDIUM", marker.getAttribute(FindingMarkers.RISK));
    }

    @Test
    void whatIsStillTrueIsNotTouched() throws CoreException {
        FileReview.mark(file);
        assertEquals(List.of(), changesBy(() -> FileReview.mark(file)));
    }

    @Test
    void onlyTheDifferenceIsWritten() throws CoreException {
        List<Mark> marks = List.of(mark("FIRST-RULE-001", "one"), mark("SECOND-RULE-001", "two"));
        FindingMarkers.update(file, marks);
        List<Mark> next = new ArrayList<>(marks.subList(1, marks.size()));
        next.add(mark("OTHER-RULE-001", "somebody"));
        assertEquals(List.of(IResourceDelta.ADDED, IResourceDelta.REMOVED),
                changesBy(() -> FindingMarkers.update(file, next)));
    }

    @Test
    void aChangedMessageChangesTheMarkerInPlace() throws CoreException {
        FindingMarkers.update(file, List.of(mark("OTHER-RULE-001", "before")));
        long id = file.findMarkers(FindingMarkers.TYPE, false, 0)[0].getId();
        FindingMarkers.update(file, List.of(mark("OTHER-RULE-001", "after")));
        IMarker marker = file.findMarkers(FindingMarkers.TYPE, false, 0)[0];
        assertEquals(id, marker.getId());
        assertEquals("after", marker.getAttribute(IMarker.MESSAGE));
    }

    private static Mark mark(String rule, String message) {
        return new Mark(rule + "@e1", Map.of(FindingMarkers.RULE_ID, rule, FindingMarkers.ELEMENT_ID, "e1",
                IMarker.MESSAGE, message, IMarker.SEVERITY, IMarker.SEVERITY_ERROR));
    }

    private interface Work {
        void run() throws CoreException;
    }

    /** The kinds of the marker changes that the work makes, sorted. */
    private static List<Integer> changesBy(Work work) throws CoreException {
        List<Integer> kinds = new ArrayList<>();
        IResourceChangeListener listener = event -> {
            for (IMarkerDelta delta : event.findMarkerDeltas(FindingMarkers.TYPE, true)) {
                kinds.add(delta.getKind());
            }
        };
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            ResourcesPlugin.getWorkspace().run(monitor -> work.run(), null);
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        }
        kinds.sort(null);
        return kinds;
    }
}
