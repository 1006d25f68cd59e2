/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.TemplateParameter;

/** Asks for what is imported and for where the workload goes; looks at the files while the user goes on. */
final class InputsPage extends WizardPage {

    private final IStructuredSelection selection;
    private final List<Path> preselected;
    private final IFile target;
    private InputsField inputs;
    private Text name;
    private FolderField folder;
    private Job looking;
    private List<TemplateParameter> parameters = List.of();
    private String unreadable;

    /**
     * @param preselected files and folders to begin with
     * @param target the workload to bring up to date; null for a new one
     */
    InputsPage(IStructuredSelection selection, List<Path> preselected, IFile target) {
        super("inputs");
        this.selection = selection;
        this.preselected = preselected;
        this.target = target;
        setTitle("Existing architecture");
        setDescription("Choose CloudFormation or SAM templates, Terraform plans or states (JSON), Threagile or "
                + "Open Threat Model files, draw.io diagrams, or folders of them. Several become one workload.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        inputs = new InputsField(page, this::inputsChanged);
        folder = new FolderField(page, selection, this::check);
        new Label(page, SWT.NONE).setText("File na&me:");
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        if (target != null) {
            folder.show(target.getParent().getFullPath());
            name.setText(target.getName());
        }
        name.addModifyListener(e -> check());
        inputs.add(preselected);
        check();
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    @Override
    public void dispose() {
        if (looking != null) {
            looking.cancel();
        }
        super.dispose();
    }

    List<Path> inputs() {
        return inputs.inputs();
    }

    /** The parameters of what is chosen. */
    List<TemplateParameter> parameters() {
        return parameters;
    }

    IFile file() {
        return WorkloadFiles.file(folder.path(), name.getText().strip());
    }

    private void inputsChanged() {
        List<Path> chosen = inputs();
        if (target == null && !chosen.isEmpty() && chosen.get(0).getFileName() != null) {
            name.setText(FileNames.from(FileNames.titleOf(chosen.get(0).getFileName().toString())));
        }
        look(chosen);
        check();
    }

    /** Reads what must be known for the next page, and finds out whether the files can be read at all. */
    private void look(List<Path> chosen) {
        if (looking != null) {
            looking.cancel();
        }
        parameters = List.of();
        unreadable = null;
        Display display = getShell().getDisplay();
        looking = Job.createSystem("Looking at templates", (ICoreRunnable) monitor -> {
            String problem = null;
            List<TemplateParameter> found = List.of();
            try {
                found = Abandonable.call(monitor, () -> TemplateImport.parameters(chosen));
            } catch (ImportException e) {
                problem = Wizards.text(e);
            } catch (OperationCanceledException e) {
                return;
            }
            looked(display, monitor, found, problem);
        });
        looking.schedule();
    }

    private void looked(Display display, IProgressMonitor monitor, List<TemplateParameter> found,
            String problem) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled() && getControl() != null && !getControl().isDisposed()) {
                looking = null;
                parameters = found;
                unreadable = problem;
                check();
            }
        });
    }

    private void check() {
        if (name == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(inputs().isEmpty() ? null : problem);
        boolean ready = problem == null && looking == null;
        setMessage(ready ? message() : null, INFORMATION);
        setPageComplete(ready);
    }

    private String message() {
        if (file().exists()) {
            return file().getName() + " exists: what has changed since it was imported will be brought into it.";
        }
        return folder.isNewProject() ? "The project " + folder.path().segment(0) + " will be created." : null;
    }

    private String problem() {
        if (inputs().isEmpty()) {
            return "Choose what to import.";
        }
        for (Path each : inputs()) {
            if (!Files.exists(each)) {
                return "There is no such file: " + each + ".";
            }
        }
        if (unreadable != null) {
            return unreadable;
        }
        IStatus status = folder.check();
        if (status.isOK()) {
            status = WorkloadFiles.checkName(name.getText().strip());
        }
        return status.isOK() ? null : status.getMessage();
    }
}
