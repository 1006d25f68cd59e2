/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;

/** Asks for the template and for where the workload goes; reads the template before the next page is shown. */
final class TemplatePage extends WizardPage {

    private static final String[] EXTENSIONS = {
            "*.yaml;*.yml;*.json;*.template;*.tfstate;*.otm;*.drawio;*.drawio.xml;*.drawio.svg", "*.*" };
    private static final String[] EXTENSION_NAMES = {
            "Templates, plans and designs (*.yaml, *.yml, *.json, *.template, *.tfstate, *.otm, *.drawio)",
            "All files" };

    private final IStructuredSelection selection;
    private Text template;
    private Text name;
    private FolderField folder;
    private TemplateImport read;

    TemplatePage(IStructuredSelection selection) {
        super("template");
        this.selection = selection;
        setTitle("Cloud template");
        setDescription("Choose a CloudFormation or SAM template in YAML or JSON.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        new Label(page, SWT.NONE).setText("&Template:");
        template = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(template);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("B&rowse…");
        GridDataFactory.fillDefaults().applyTo(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        folder = new FolderField(page, selection, this::check);
        new Label(page, SWT.NONE).setText("File &name:");
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        template.addModifyListener(e -> templateChosen());
        name.addModifyListener(e -> check());
        preselect();
        check();
        setErrorMessage(null);
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    /** What was read from the template; null before. */
    TemplateImport read() {
        return read;
    }

    IFile file() {
        return WorkloadFiles.file(folder.path(), name.getText().strip());
    }

    /** Reads the template, with progress, unless that is done. */
    boolean readTemplate() {
        Path path = path();
        if (read != null && read.template().equals(path)) {
            return true;
        }
        TemplateImport[] result = new TemplateImport[1];
        boolean done = Wizards.run(getWizard(), this, monitor -> {
            monitor.beginTask("Reading " + path.getFileName(), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
            result[0] = TemplateImport.read(path);
        });
        read = result[0];
        return done;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Template");
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(EXTENSION_NAMES);
        String chosen = dialog.open();
        if (chosen != null) {
            template.setText(chosen);
        }
    }

    private void preselect() {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected instanceof IFile && selected.getLocation() != null
                && selected.getFileExtension() != null && EXTENSIONS[0].contains(selected.getFileExtension())) {
            template.setText(selected.getLocation().toOSString());
        }
    }

    private void templateChosen() {
        read = null;
        Path path = path();
        if (path != null && path.getFileName() != null) {
            name.setText(FileNames.from(FileNames.titleOf(path.getFileName().toString())));
        }
        check();
    }

    private Path path() {
        try {
            return template.getText().isBlank() ? null : Path.of(template.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(template.getText().isEmpty() ? null : problem);
        setMessage(problem == null && folder.isNewProject()
                ? "The project " + folder.path().segment(0) + " will be created." : null, INFORMATION);
        setPageComplete(problem == null);
    }

    private String problem() {
        Path path = path();
        if (path == null) {
            return "Choose a template.";
        }
        if (!Files.isRegularFile(path)) {
            return "There is no such file: " + path + ".";
        }
        IStatus status = folder.check();
        if (status.isOK()) {
            status = WorkloadFiles.checkName(name.getText().strip());
        }
        if (!status.isOK()) {
            return status.getMessage();
        }
        return file().exists() ? "The file " + file().getName() + " exists already. Choose another file name." : null;
    }
}
