/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal.refactoring;

import org.eclipse.core.resources.IFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.DeleteParticipant;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.plumbline.ide.Companions;

/** Deletes the files beside a model with it, so that another of its name does not inherit them. */
public final class DeleteCompanions extends DeleteParticipant {

    private IFile model;

    @Override
    protected boolean initialize(Object element) {
        model = (IFile) element;
        return true;
    }

    @Override
    public String getName() {
        return CompanionChanges.name(model);
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context)
            throws OperationCanceledException {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return CompanionChanges.forEach(CompanionChanges.name(model), Companions.made(model),
                each -> new DeleteResourceChange(each.getFullPath(), true));
    }
}
