/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.Criticality;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;

/** Asks what the reviewers need to know first: name, purpose, stage and criticality. */
final class NewWorkloadPage extends WizardPage {

    private static final List<Choice<Stage>> STAGES = List.of(new Choice<>(Stage.PROPOSED, "Proposed"),
            new Choice<>(Stage.IN_BUILD, "In build"), new Choice<>(Stage.IN_PRODUCTION, "In production"),
            new Choice<>(Stage.UNKNOWN, "Not known yet"));
    private static final List<Choice<Criticality>> CRITICALITIES = List.of(
            new Choice<>(Criticality.UNKNOWN, "Not known yet"),
            new Choice<>(Criticality.LOW, "Low: an outage of days is acceptable"),
            new Choice<>(Criticality.MEDIUM, "Medium: an outage of hours is acceptable"),
            new Choice<>(Criticality.HIGH, "High: an outage of minutes hurts the business"),
            new Choice<>(Criticality.MISSION_CRITICAL, "Mission critical: no outage is acceptable"));

    private final IStructuredSelection selection;
    private FolderField folder;
    private Text name;
    private Text fileName;
    private Text purpose;
    private Combo stage;
    private Combo criticality;
    private boolean fileNameFollows = true;

    private record Choice<E>(E value, String label) { }

    NewWorkloadPage(IStructuredSelection selection) {
        super("workload");
        this.selection = selection;
        setTitle("Workload");
        setDescription("Name the workload and say what it is for.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
        name = text(page, "&Name:", SWT.BORDER);
        name.setMessage("Online shop");
        name.addModifyListener(e -> named());
        purpose = text(page, "&Purpose:", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        purpose.setMessage("What the business gets from it");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(convertWidthInCharsToPixels(50), convertHeightInCharsToPixels(4)).applyTo(purpose);
        stage = combo(page, "&Stage:", STAGES);
        criticality = combo(page, "&Criticality:", CRITICALITIES);
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(line);
        folder = new FolderField(page, selection, this::check);
        fileName = text(page, "F&ile name:", SWT.BORDER);
        fileName.addModifyListener(e -> check());
        fileName.addListener(SWT.KeyDown, e -> fileNameFollows = false);
        check();
        setErrorMessage(null);
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    IFile file() {
        return WorkloadFiles.file(folder.path(), fileName.getText().strip());
    }

    String workloadName() {
        return name.getText().strip();
    }

    /** Says of a workload what was entered; what was left open keeps what the workload says already. */
    void describe(Workload workload) {
        if (!purpose.getText().isBlank()) {
            workload.setPurpose(purpose.getText().strip());
        }
        workload.setStage(STAGES.get(stage.getSelectionIndex()).value());
        Criticality chosen = CRITICALITIES.get(criticality.getSelectionIndex()).value();
        if (chosen != Criticality.UNKNOWN) {
            workload.setCriticality(chosen);
        }
    }

    private void named() {
        if (fileNameFollows) {
            fileName.setText(FileNames.from(name.getText()));
        }
        check();
    }

    private void check() {
        if (folder == null || fileName == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(name.getText().isEmpty() ? null : problem);
        setMessage(problem == null && folder.isNewProject()
                ? "The project " + folder.path().segment(0) + " will be created." : null, INFORMATION);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (name.getText().isBlank()) {
            return "Enter a name for the workload.";
        }
        IStatus status = folder.check();
        if (status.isOK()) {
            status = WorkloadFiles.checkName(fileName.getText().strip());
        }
        if (!status.isOK()) {
            return status.getMessage();
        }
        return file().exists() ? "The file " + file().getName() + " exists already. Choose another file name." : null;
    }

    private static Text text(Composite page, String label, int style) {
        Label shown = new Label(page, SWT.NONE);
        shown.setText(label);
        shown.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, (style & SWT.MULTI) != 0 ? SWT.TOP : SWT.CENTER).create());
        Text text = new Text(page, style);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
        return text;
    }

    private static Combo combo(Composite page, String label, List<? extends Choice<?>> choices) {
        new Label(page, SWT.NONE).setText(label);
        Combo combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        choices.forEach(choice -> combo.add(choice.label()));
        combo.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
        return combo;
    }
}
