/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.Workload;

/** Creates an empty workload and opens it. */
public final class NewWorkloadWizard extends Wizard implements INewWizard {

    private NewWorkloadPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("New Workload");
        setNeedsProgressMonitor(true);
        page = new NewWorkloadPage(selection);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        Workload workload = page.workload();
        if (!Wizards.run(this, page, monitor -> WorkloadFiles.create(file, workload, monitor))) {
            return false;
        }
        Wizards.open(file);
        return true;
    }
}
