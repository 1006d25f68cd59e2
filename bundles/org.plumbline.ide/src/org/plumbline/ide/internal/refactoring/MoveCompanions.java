/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal.refactoring;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;

/** Moves the files beside a model with it. */
public final class MoveCompanions extends MoveParticipant {

    private IFile model;

    @Override
    protected boolean initialize(Object element) {
        model = (IFile) element;
        return getArguments().getDestination() instanceof IContainer;
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
        IContainer destination = (IContainer) getArguments().getDestination();
        return CompanionChanges.move(model, destination.getFile(IPath.fromPortableString(model.getName())),
                (from, to) -> new MoveResourceChange(from, destination));
    }
}
