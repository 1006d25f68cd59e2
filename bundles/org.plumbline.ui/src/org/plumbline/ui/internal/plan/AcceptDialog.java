/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.validation.Finding;

/** Asks why a risk is accepted, who answers for it and until when. */
final class AcceptDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int LINES = 60;

    private final Finding finding;
    private final String owner;
    private Text reasonField;
    private Text ownerField;
    private Text expiresField;
    private Label problem;
    private Answer answer;

    /** What was entered. */
    record Answer(String reason, String owner, Optional<LocalDate> expires) { }

    /** @param owner the owner to start with; may be null */
    AcceptDialog(Shell parent, Finding finding, String owner) {
        super(parent);
        this.finding = finding;
        this.owner = owner;
    }

    Answer answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Suppress Risk");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 10).numColumns(2).applyTo(area);
        wide(area, finding.message() + " The risk leaves the plan and is reported as accepted.");
        reasonField = field(area, "&Reason:", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES).applyTo(reasonField);
        // Tab leaves the field and Enter accepts, as in the others.
        reasonField.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        ownerField = field(area, "&Owner:", SWT.SINGLE);
        ownerField.setText(owner == null ? "" : owner);
        expiresField = field(area, "&Expires:", SWT.SINGLE);
        expiresField.setMessage("yyyy-mm-dd, empty for never");
        problem = wide(area, "");
        for (Text each : new Text[] {reasonField, ownerField, expiresField}) {
            each.addModifyListener(e -> check());
        }
        return area;
    }

    private static Label wide(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Text field(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Suppress", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        String reason = reasonField.getText().strip();
        String answers = ownerField.getText().strip();
        String day = expiresField.getText().strip();
        Optional<LocalDate> expires = Optional.empty();
        String wrong = reason.isEmpty() ? "Say why the risk is accepted."
                : answers.isEmpty() ? "Say who answers for it." : "";
        try {
            expires = day.isEmpty() ? expires : Optional.of(LocalDate.parse(day));
            wrong = wrong.isEmpty() && expires.filter(LocalDate.now()::isAfter).isPresent()
                    ? "The day is over. Choose a later one." : wrong;
        } catch (DateTimeParseException e) {
            wrong = wrong.isEmpty() ? "Write the date as yyyy-mm-dd." : wrong;
        }
        problem.setText(wrong);
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
        answer = new Answer(reason, answers, expires);
    }
}
