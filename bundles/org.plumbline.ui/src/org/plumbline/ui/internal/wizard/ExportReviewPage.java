/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ide.FileReview;
import org.plumbline.report.ReportFormat;
import org.plumbline.ui.internal.Problems;

/** Asks which workload is written, in which formats, and where to. */
final class ExportReviewPage extends WizardPage {

    private static final String FOLDER = "exportFolder";
    private static final String FORMATS = "exportFormats";

    private final IFile selected;
    private final List<IFile> workloads = new ArrayList<>();
    private final Map<ReportFormat, Button> formats = new EnumMap<>(ReportFormat.class);
    private Combo workload;
    private Text folder;
    private Button open;

    /** @param selected offered first; may be null */
    ExportReviewPage(IFile selected) {
        super("review");
        this.selected = selected;
        setTitle("Review report");
        setDescription("Write the review of a workload for people and for other tools.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        new Label(page, SWT.NONE).setText("&Workload:");
        workload = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(workload);
        fillWorkloads();
        Group group = new Group(page, SWT.NONE);
        group.setText("Formats");
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
        format(group, ReportFormat.HTML, "&HTML: one page with plan and diagram, to read and to print");
        format(group, ReportFormat.SVG, "S&VG: the diagram with its risks marked");
        format(group, ReportFormat.JSON, "&JSON: the whole review, for programs");
        format(group, ReportFormat.SARIF, "S&ARIF: the findings, for code hosts and editors");
        format(group, ReportFormat.OTM, "O&TM: the model with its risks, for tools of threat modelling");
        new Label(page, SWT.NONE).setText("F&older:");
        folder = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        open = new Button(page, SWT.CHECK);
        open.setText("O&pen the report when it is written");
        open.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        restore();
        workload.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        folder.addModifyListener(e -> check());
        check();
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    IFile workload() {
        return workloads.get(workload.getSelectionIndex());
    }

    Set<ReportFormat> formats() {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    Path folder() {
        return Path.of(folder.getText().strip()).toAbsolutePath();
    }

    boolean opensReport() {
        return open.getSelection();
    }

    /** Keeps formats and folder for the next time. */
    void remember() {
        getDialogSettings().put(FOLDER, folder.getText().strip());
        getDialogSettings().put(FORMATS, formats().stream().map(ReportFormat::id).toArray(String[]::new));
    }

    private void restore() {
        String[] known = getDialogSettings().getArray(FORMATS);
        Set<String> chosen = known == null ? Set.of(ReportFormat.HTML.id()) : Set.of(known);
        formats.forEach((format, button) -> button.setSelection(chosen.contains(format.id())));
        String last = getDialogSettings().get(FOLDER);
        folder.setText(last == null ? Path.of(System.getProperty("user.home"), "plumbline-review").toString() : last);
    }

    private void fillWorkloads() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (FileReview.isWorkload(resource)) {
                    workloads.add((IFile) resource);
                }
                return resource.isAccessible();
            });
        } catch (CoreException e) {
            Problems.log("The workloads could not be listed.", e);
        }
        workloads.forEach(file -> workload.add(file.getFullPath().makeRelative().toString()));
        workload.select(Math.max(0, workloads.indexOf(selected)));
    }

    private void format(Composite group, ReportFormat format, String label) {
        Button button = new Button(group, SWT.CHECK);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
        formats.put(format, button);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (workloads.isEmpty()) {
            return "The workspace has no workload. Create or import one first.";
        }
        if (formats().isEmpty()) {
            return "Choose at least one format.";
        }
        try {
            Path path = Path.of(folder.getText().strip());
            if (folder.getText().isBlank() || !path.isAbsolute()) {
                return "Enter the full path of a folder.";
            }
            return Files.exists(path) && !Files.isDirectory(path) ? path + " is a file. Choose a folder." : null;
        } catch (InvalidPathException e) {
            return "The folder's path is not valid: " + e.getReason() + ".";
        }
    }
}
