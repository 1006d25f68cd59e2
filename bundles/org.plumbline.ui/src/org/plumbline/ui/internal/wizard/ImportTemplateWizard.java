/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.plumbline.ide.ImportAgain;
import org.plumbline.ide.MergePreview;
import org.plumbline.ide.TemplateImport;
import org.plumbline.importer.ImportOptions;

/** Turns what exists into a workload with a diagram, or brings it into one that was imported before, and opens it. */
public final class ImportTemplateWizard extends Wizard implements IImportWizard, IPageChangingListener {

    /** What was read, and from what. */
    private record Reading(List<Path> inputs, ImportOptions options, TemplateImport read) {
    }

    private IWorkbench workbench;
    private InputsPage inputs;
    private ParametersPage parameters;
    private ImportPreviewPage preview;
    private MergePage merge;
    private Reading reading;
    private ImportAgain again;
    private Reading compared;
    private IFile comparedFile;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        IFile target = Selections.workload(selection.toList());
        init(bench, selection, target == null ? Selections.templates(selection.toList()) : Origins.of(target), target);
    }

    /**
     * @param preselected files and folders to begin with
     * @param target the workload to bring up to date; null for a new one
     */
    void init(IWorkbench bench, IStructuredSelection selection, List<Path> preselected, IFile target) {
        workbench = bench;
        setWindowTitle("Import Existing Architecture");
        setNeedsProgressMonitor(true);
        inputs = new InputsPage(selection, preselected, target);
        parameters = new ParametersPage();
        preview = new ImportPreviewPage();
        merge = new MergePage();
    }

    @Override
    public void addPages() {
        List.of(inputs, parameters, preview, merge).forEach(this::addPage);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == inputs) {
            return inputs.parameters().isEmpty() ? preview : parameters;
        }
        return page == parameters ? preview : page == preview && inputs.file().exists() ? merge : null;
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
        if (event.getTargetPage() == parameters) {
            parameters.show(inputs.parameters());
        } else if (event.getTargetPage() == preview) {
            boolean into = inputs.file().exists();
            event.doit = read() && (!into || compare());
            if (event.doit) {
                preview.show(reading.read(), into ? merge.preview() : null);
            }
        } else if (event.getTargetPage() == merge) {
            event.doit = compare();
        }
    }

    @Override
    public boolean performFinish() {
        if (!read()) {
            return false;
        }
        IFile file = inputs.file();
        boolean done = file.exists() ? update(file)
                : Wizards.run(this, page(), monitor -> reading.read().writeTo(file, monitor));
        if (done) {
            Wizards.open(file);
        }
        return done;
    }

    /** Reads what is chosen, with progress, unless that is done. */
    private boolean read() {
        ImportOptions options = new ImportOptions(parameters.values(), null, null);
        List<Path> chosen = inputs.inputs();
        if (reading != null && reading.inputs().equals(chosen) && reading.options().equals(options)) {
            return true;
        }
        TemplateImport[] result = new TemplateImport[1];
        boolean done = Wizards.run(this, page(), monitor -> {
            monitor.beginTask("Reading " + chosen.get(0).getFileName() + (chosen.size() > 1 ? " and others" : ""),
                    IProgressMonitor.UNKNOWN);
            result[0] = Abandonable.call(monitor, () -> TemplateImport.read(chosen, options));
        });
        reading = done ? new Reading(chosen, options, result[0]) : null;
        return done;
    }

    /** Compares with the workload that is there, and shows the result, unless that is done. */
    private boolean compare() {
        IFile file = inputs.file();
        if (compared == reading && file.equals(comparedFile)) {
            return true;
        }
        MergePreview[] result = new MergePreview[1];
        boolean done = Wizards.run(this, page(), monitor -> {
            monitor.beginTask("Comparing with " + file.getName(), IProgressMonitor.UNKNOWN);
            again = ImportAgain.of(file, reading.read());
            result[0] = Abandonable.call(monitor, () -> again.preview(merge.choices()));
        });
        if (done) {
            compared = reading;
            comparedFile = file;
            merge.show(again, result[0]);
        }
        return done;
    }

    /** Changes the workload; before that, what both have changed is asked. */
    private boolean update(IFile file) {
        if (!compare()) {
            return false;
        }
        if (getContainer().getCurrentPage() != merge && merge.hasConflicts()) {
            getContainer().showPage(merge);
            return false;
        }
        var session = again.session();
        if (session.isEmpty()) {
            return Wizards.run(this, page(), monitor -> again.write(merge.choices(), monitor));
        }
        again.applyTo(session.get(), merge.choices());
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.findEditor(new FileEditorInput(file));
        return editor == null || page.saveEditor(editor, false);
    }

    private WizardPage page() {
        return (WizardPage) getContainer().getCurrentPage();
    }
}
