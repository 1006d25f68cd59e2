/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.PlumblineNature;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

class BuilderTest {

    private IFile file;

    @BeforeEach
    void createWorkload() throws CoreException {
        Workspaces.manualBuild();
        file = Workspaces.create("builder");
    }

    @AfterEach
    void deleteWorkload() throws CoreException {
        Workspaces.delete(file);
    }

    @Test
    void aNewWorkloadsProjectHasTheNatureAndIsReviewedByTheBuild() throws CoreException {
        assertTrue(file.getProject().hasNature(PlumblineNature.ID));
        Workspaces.build(file.getProject());
        assertEquals(1, Workspaces.markers(file).size());
    }

    @Test
    void aChangedFileIsReviewedAnew() throws CoreException, ModelException {
        Workspaces.build(file.getProject());
        ModelFiles.save(Workspaces.workload("web server"), FileReview.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workspaces.build(file.getProject());
        assertEquals(0, Workspaces.markers(file).size());
    }

    @Test
    void aBrokenFileGetsOneMarkerThatSaysWhyAndWhere() throws CoreException {
        Workspaces.build(file.getProject());
        byte[] broken = "<?xml version=\"1.0\"?>\n<nonsense>".getBytes(StandardCharsets.UTF_8);
        file.setContents(new ByteArrayInputStream(broken), IResource.FORCE, null);
        Workspaces.build(file.getProject());
        IMarker[] markers = file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals(FindingMarkers.UNREADABLE, markers[0].getType());
        assertEquals(2, markers[0].getAttribute(IMarker.LINE_NUMBER));
    }

    @Test
    void cleanTakesAllMarkersAway() throws CoreException {
        Workspaces.build(file.getProject());
        file.getProject().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        assertEquals(0, file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length);
    }
}
