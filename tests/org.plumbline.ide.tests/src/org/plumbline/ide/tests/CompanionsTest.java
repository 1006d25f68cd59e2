/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a workload goes with it when it is renamed, moved or deleted in the workbench. */
class CompanionsTest {

    private IFile model;

    @BeforeEach
    void create() throws CoreException {
        model = Workspaces.create("Companions");
        for (String each : List.of("shop.plumbimport", "shop.rules.yaml", "shop.yaml", "shopping.plumbdi")) {
            file(each).create(each.getBytes(StandardCharsets.UTF_8), true, false, null);
        }
    }

    @AfterEach
    void delete() throws CoreException {
        Workspaces.delete(model);
    }

    @Test
    void aRenameTakesThemAlongAndUndoBringsThemBack() throws CoreException {
        List<String> before = names();
        RenameResourceDescriptor rename = (RenameResourceDescriptor) RefactoringCore
                .getRefactoringContribution(RenameResourceDescriptor.ID).createDescriptor();
        rename.setResourcePath(model.getFullPath());
        rename.setNewName("orders.plumb");
        perform(rename);
        assertEquals(List.of("orders.plumb", "orders.plumbdi", "orders.plumbimport", "orders.rules.yaml", "shop.yaml",
                "shopping.plumbdi"), names());
        IUndoManager undo = RefactoringCore.getUndoManager();
        undo.performUndo(null, new NullProgressMonitor());
        assertEquals(before, names());
    }

    @Test
    void aMoveTakesThemAlongAndOverwritesNothing() throws CoreException {
        IFolder folder = model.getProject().getFolder("plans");
        folder.create(true, true, null);
        folder.getFile("shop.plumbimport").create(new byte[0], true, false, null);
        MoveResourcesDescriptor move = (MoveResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(MoveResourcesDescriptor.ID).createDescriptor();
        move.setResourcesToMove(new IResource[] {model});
        move.setDestination(folder);
        perform(move);
        assertEquals(List.of("plans", "shop.plumbimport", "shop.yaml", "shopping.plumbdi"), names());
        assertTrue(folder.getFile("shop.plumbdi").exists());
        assertTrue(folder.getFile("shop.rules.yaml").exists());
    }

    @Test
    void aDeletionLeavesOnlyWhatPeopleWrote() throws CoreException {
        DeleteResourcesDescriptor delete = (DeleteResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
        delete.setResources(new IResource[] {model});
        perform(delete);
        assertEquals(List.of("shop.rules.yaml", "shop.yaml", "shopping.plumbdi"), names());
    }

    private static void perform(RefactoringDescriptor descriptor) throws CoreException {
        RefactoringStatus status = new RefactoringStatus();
        PerformRefactoringOperation operation = new PerformRefactoringOperation(
                descriptor.createRefactoring(status), CheckConditionsOperation.ALL_CONDITIONS);
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        assertTrue(status.isOK() && operation.getConditionStatus().isOK(), status + " "
                + operation.getConditionStatus());
    }

    private IFile file(String name) {
        return model.getParent().getFile(IPath.fromPortableString(name));
    }

    private List<String> names() throws CoreException {
        return Arrays.stream(model.getProject().members()).map(IResource::getName)
                .filter(each -> !each.startsWith(".")).sorted().toList();
    }
}
