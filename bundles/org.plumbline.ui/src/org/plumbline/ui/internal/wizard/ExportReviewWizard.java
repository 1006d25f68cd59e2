/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.ReviewExport;
import org.plumbline.report.ReportFormat;

/** Writes the review of a workload as reports. */
public final class ExportReviewWizard extends Wizard implements IExportWizard {

    private ExportReviewPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("Export Review Report");
        setNeedsProgressMonitor(true);
        setDialogSettings(settings());
        page = new ExportReviewPage(workload(workbench, selection));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.workload();
        Set<ReportFormat> formats = page.formats();
        Path folder = page.folder();
        if (!IDE.saveAllEditors(new IResource[] { file }, true)) {
            return false;
        }
        if (!Wizards.run(this, page, monitor -> ReviewExport.write(file, formats, folder, monitor))) {
            return false;
        }
        page.remember();
        if (page.opensReport()) {
            boolean single = formats.size() == 1 || formats.contains(ReportFormat.HTML);
            Program.launch((single ? folder.resolve(formats.iterator().next().writer().fileName()) : folder)
                    .toString());
        }
        return true;
    }

    /** What is selected, else what the active editor shows. */
    private static IFile workload(IWorkbench workbench, IStructuredSelection selection) {
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        if (FileReview.isWorkload(file)) {
            return file;
        }
        IEditorPart editor = workbench.getActiveWorkbenchWindow() == null ? null
                : workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        return editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
    }

    private static IDialogSettings settings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportReviewWizard.class))
                .getDialogSettings();
    }
}
