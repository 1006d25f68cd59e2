/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.RuleSets;
import org.plumbline.ide.TeamRules;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.layout.AutoLayout;

/** Rules in EVL in the workspace: off until the user turns them on. */
class TeamRulesTest {

    private static final String RULES = "@pillar security\ncontext Compute {\n"
            + "constraint Named { check: self.name <> \"x\" message: \"Still called x\" } }";

    private IFile file;
    private IFile rules;

    @BeforeEach
    void createProject() throws CoreException {
        Workspaces.manualBuild();
        file = Workspaces.create("team");
        rules = file.getProject().getFile("team.evl");
        rules.create(bytes(RULES), true, null);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        TeamRules.use(rules, false);
        Workspaces.delete(file);
    }

    @Test
    void aFileThatComesWithAProjectDoesNothing() throws CoreException {
        Workspaces.build(file.getProject());
        assertFalse(TeamRules.isUsed(rules));
        assertEquals(List.of(), found());
    }

    @Test
    void whatIsTurnedOnHoldsForTheProjectUntilItIsTurnedOff() throws CoreException {
        TeamRules.use(rules, true);
        Workspaces.settle();
        assertTrue(TeamRules.isUsed(rules));
        assertEquals(List.of("Security: Still called x"), found());
        assertEquals(RuleSets.current().rules().size() + 1, RuleSets.of(file).rules().size());
        TeamRules.use(rules, false);
        Workspaces.settle();
        assertEquals(List.of(), found());
    }

    @Test
    void aMistakeIsMarkedAtItsLineAndStopsNoOtherRule() throws CoreException {
        TeamRules.use(rules, true);
        Workspaces.settle();
        rules.setContents(bytes(RULES.replace("self.name", "self.nam")), IResource.FORCE, null);
        Workspaces.build(file.getProject());
        IMarker[] problems = rules.findMarkers(TeamRules.UNUSABLE, true, IResource.DEPTH_ZERO);
        assertEquals(1, problems.length);
        assertEquals(3, problems[0].getAttribute(IMarker.LINE_NUMBER));
        assertEquals("A Compute has no nam. Did you mean name?", problems[0].getAttribute(IMarker.MESSAGE));
        assertEquals(List.of(), found());
        assertEquals(1, Workspaces.markers(file).size());

        rules.setContents(bytes(RULES), IResource.FORCE, null);
        Workspaces.build(file.getProject());
        assertEquals(0, rules.findMarkers(TeamRules.UNUSABLE, true, IResource.DEPTH_ZERO).length);
        assertEquals(List.of("Security: Still called x"), found());
    }

    @Test
    void anOpenWorkloadIsReviewedByTheRulesOfNow() throws Exception {
        Workload workload = ModelFiles.load(FileReview.path(file));
        EditSession session = EditSession.open(FileReview.key(file), workload, AutoLayout.layout(workload),
                RuleSets.of(file), Runnable::run);
        try {
            TeamRules.use(rules, true);
            Workspaces.settle();
            assertEquals(List.of("Security: Still called x"), found());
            workload.getNodes().get(0).setName("web");
            Workspaces.settle();
            assertEquals(List.of(), found());
        } finally {
            session.dispose();
        }
    }

    private List<String> found() throws CoreException {
        List<String> messages = new ArrayList<>();
        for (IMarker each : file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            if ("TEAM-NAMED".equals(each.getAttribute(FindingMarkers.RULE_ID))) {
                messages.add((String) each.getAttribute(IMarker.MESSAGE));
            }
        }
        return messages;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
