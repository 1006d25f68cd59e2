/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.plumbline.ide.FileReview;

/** Renames the files beside a model with it. */
public final class RenameCompanions extends RenameParticipant {

    private IFile model;

    @Override
    protected boolean initialize(Object element) {
        model = (IFile) element;
        return FileReview.isWorkload(renamed());
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
        return CompanionChanges.move(model, renamed(),
                (from, to) -> new RenameResourceChange(from.getFullPath(), to.getName()));
    }

    private IFile renamed() {
        return model.getParent().getFile(IPath.fromPortableString(getArguments().getNewName()));
    }
}
