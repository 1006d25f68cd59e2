/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.ide.RuleSets;
import org.plumbline.ide.TeamRules;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.review.Acceptance;
import org.plumbline.validation.Finding;

/** Files of settings beside a workload, in the workspace. */
class RuleConfigsTest {

    private static final String OFF = "version: 1\nrules:\n  " + NamelessComponent.ID + ": {enabled: false}";
    private static final String ACCEPTED = "version: 1\nsuppress:\n  - {rule: " + NamelessComponent.ID
            + ", element: '*', reason: r, owner: Kim}";

    private IFile file;

    @BeforeEach
    void createProject() throws CoreException {
        Workspaces.manualBuild();
        file = Workspaces.create("settings");
        Workspaces.build(file.getProject());
        assertEquals(1, Workspaces.markers(file).size());
    }

    @AfterEach
    void deleteProject() throws CoreException {
        Workspaces.delete(file);
    }

    private void write(IFile settings, String text) throws CoreException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (settings.exists()) {
            settings.setContents(bytes, IResource.FORCE, null);
        } else {
            settings.create(bytes, true, null);
        }
        Workspaces.build(file.getProject());
        Workspaces.settle();
    }

    @Test
    void theBuildNoticesSettingsThatComeChangeAndGo() throws CoreException {
        IFile settings = RuleConfigs.fileFor(file);
        assertEquals("shop.rules.yaml", settings.getName());
        write(settings, OFF);
        assertEquals(0, Workspaces.markers(file).size());
        write(settings, "version: 1");
        assertEquals(1, Workspaces.markers(file).size());
        write(settings, ACCEPTED);
        assertEquals(0, Workspaces.markers(file).size());
        settings.delete(true, null);
        Workspaces.build(file.getProject());
        assertEquals(1, Workspaces.markers(file).size());
    }

    @Test
    void theTeamsSettingsAreThoseOfTheProject() throws CoreException {
        write(file.getProject().getFile("plumbline-rules.yaml"), OFF);
        assertEquals(0, Workspaces.markers(file).size());
    }

    @Test
    void aMistakeIsMarkedAtItsLineAndAtTheWorkloadAndTheRulesAreAsTheyCome() throws CoreException {
        IFile settings = RuleConfigs.fileFor(file);
        write(settings, OFF + "\npacks: [zoo]");
        assertEquals(1, Workspaces.markers(file).size());
        IMarker problem = only(settings);
        assertEquals(4, problem.getAttribute(IMarker.LINE_NUMBER));
        assertEquals("There is no pack zoo. 'plumbline rules --packs' lists them.",
                problem.getAttribute(IMarker.MESSAGE));
        String atWorkload = (String) only(file).getAttribute(IMarker.MESSAGE);
        assertTrue(atWorkload.startsWith("shop.rules.yaml cannot be used"), atWorkload);
        write(settings, OFF);
        for (IFile each : new IFile[] {file, settings}) {
            assertEquals(0, each.findMarkers(TeamRules.UNUSABLE, true, IResource.DEPTH_ZERO).length);
        }
    }

    @Test
    void anOpenWorkloadFollowsItsSettingsAndDecisions() throws Exception {
        Workload workload = ModelFiles.load(FileReview.path(file));
        EditSession session = EditSession.open(FileReview.key(file), workload, AutoLayout.layout(workload),
                RuleSets.of(file), Runnable::run);
        try {
            write(RuleConfigs.fileFor(file), OFF);
            assertEquals(0, Workspaces.markers(file).size());
            write(RuleConfigs.fileFor(file), "version: 1");
            assertEquals(1, Workspaces.markers(file).size());
            Finding finding = session.live().result().findings().stream()
                    .filter(each -> each.rule().id().equals(NamelessComponent.ID)).findFirst().orElseThrow();
            session.apply(Acceptance.of(workload, finding, "r", "Kim", LocalDate.now(), Optional.empty()));
            Workspaces.settle();
            assertEquals(0, Workspaces.markers(file).size());
            assertTrue(!RuleConfigs.openIn(file, workload).test(finding));
            session.commandStack().undo();
            Workspaces.settle();
            assertEquals(1, Workspaces.markers(file).size());
            assertTrue(RuleConfigs.openIn(file, workload).test(finding));
        } finally {
            session.dispose();
        }
    }

    private static IMarker only(IFile file) throws CoreException {
        IMarker[] markers = file.findMarkers(TeamRules.UNUSABLE, true, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length, file.getName());
        return markers[0];
    }
}
