/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Asks for the name of a modeling project, and makes it. */
public final class NewProjectWizard extends BasicNewResourceWizard {

    private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project") {
        @Override
        protected boolean validatePage() {
            if (!ModelingProjects.possible()) {
                setErrorMessage("Sirius is not installed. Install it first, or use File > New > Workload.");
                return false;
            }
            return super.validatePage();
        }
    };

    public NewProjectWizard() {
        setWindowTitle("New Modeling Project");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page.setTitle("Workload in Sirius diagrams");
        page.setDescription("Makes a modeling project with a workload and its architecture diagram.");
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject[] made = new IProject[1];
        try {
            getContainer().run(false, false, monitor -> made[0] = create(monitor));
        } catch (InvocationTargetException e) {
            show(e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        selectAndReveal(made[0]);
        return true;
    }

    private IProject create(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            return ModelingProjects.create(page.getProjectName(), monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }

    private static void show(Throwable problem) {
        IStatus cause = problem instanceof CoreException core ? core.getStatus() : Status.error(problem.getMessage(),
                problem);
        StatusManager.getManager().handle(cause, StatusManager.SHOW | StatusManager.LOG);
    }
}
