/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.RuleSets;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Markers of a file that is open, and fixes of files that are open or closed. */
class SessionMarkersTest {

    private IFile file;

    @BeforeEach
    void createWorkload() throws CoreException {
        Workspaces.manualBuild();
        file = Workspaces.create("sessions");
    }

    @AfterEach
    void deleteWorkload() throws CoreException {
        Workspaces.delete(file);
    }

    @Test
    void markersFollowTheSessionThroughFixUndoAndClose() throws CoreException, ModelException {
        EditSession session = open();
        Workspaces.settle();
        assertEquals(1, Workspaces.markers(file).size());

        FileFixes.apply(file, SessionMarkersTest::fix, null);
        Workspaces.settle();
        assertEquals(0, Workspaces.markers(file).size());

        session.commandStack().undo();
        Workspaces.settle();
        assertEquals(1, Workspaces.markers(file).size());

        session.commandStack().redo();
        session.dispose();
        Workspaces.settle();
        assertEquals(1, Workspaces.markers(file).size(), "nothing was saved");
    }

    @Test
    void theBuildLeavesTheMarkersOfAnOpenFileAlone() throws CoreException, ModelException {
        EditSession session = open();
        FileFixes.apply(file, SessionMarkersTest::fix, null);
        Workspaces.settle();
        Workspaces.build(file.getProject());
        assertEquals(0, Workspaces.markers(file).size());
        session.dispose();
    }

    @Test
    void aFixOfAClosedFileIsSaved() throws CoreException, ModelException {
        FileReview.mark(file);
        FileFixes.apply(file, SessionMarkersTest::fix, null);
        assertEquals(0, Workspaces.markers(file).size());
        assertEquals("web server", ModelFiles.load(FileReview.path(file)).getNodes().get(0).getName());
    }

    private EditSession open() throws CoreException, ModelException {
        Workload workload = ModelFiles.load(FileReview.path(file));
        return EditSession.open(FileReview.key(file), workload, AutoLayout.layout(workload), RuleSets.current(),
                Runnable::run);
    }

    private static Optional<Fix> fix(ReviewResult result) {
        return result.findings().stream().filter(finding -> finding.rule().id().equals(NamelessComponent.ID))
                .findFirst().map(finding -> Engine.fixes(finding).get(0));
    }
}
