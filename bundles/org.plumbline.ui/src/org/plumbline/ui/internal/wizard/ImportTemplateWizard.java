/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Turns a cloud template into a workload with a diagram, and opens it. */
public final class ImportTemplateWizard extends Wizard implements IImportWizard, IPageChangingListener {

    private TemplatePage template;
    private ImportPreviewPage preview;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("Import Cloud Template");
        setNeedsProgressMonitor(true);
        template = new TemplatePage(selection);
        preview = new ImportPreviewPage();
    }

    @Override
    public void addPages() {
        addPage(template);
        addPage(preview);
    }

    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(this);
        }
    }

    @Override
    public void handlePageChanging(PageChangingEvent event) {
        if (event.getTargetPage() == preview) {
            event.doit = template.readTemplate();
            if (event.doit) {
                preview.show(template.read());
            }
        }
    }

    @Override
    public boolean performFinish() {
        if (!template.readTemplate()) {
            return false;
        }
        IFile file = template.file();
        var page = getContainer().getCurrentPage() == preview ? preview : template;
        if (!Wizards.run(this, page, monitor -> template.read().writeTo(file, monitor))) {
            return false;
        }
        Wizards.open(file);
        return true;
    }
}
