/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.Workload;

/** Creates a workload, empty or from a reference architecture, and opens it. */
public final class NewWorkloadWizard extends Wizard implements INewWizard {

    private NewWorkloadPage page;
    private final StartFromPage start = new StartFromPage();

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("New Workload");
        setNeedsProgressMonitor(true);
        page = new NewWorkloadPage(selection);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(start);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        Workload workload = start.workload(page.workloadName());
        page.describe(workload);
        if (!Wizards.run(this, (WizardPage) getContainer().getCurrentPage(), monitor -> WorkloadFiles.create(file, workload, monitor))) {
            return false;
        }
        Wizards.open(file);
        return true;
    }
}
