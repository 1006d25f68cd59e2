/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.fix;

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
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Asks for the value of a fix, and says while it is typed what the fix would do with it. */
final class ValueDialog extends Dialog {

    private static final int WIDTH = 420;

    private final ReviewResult now;
    private final Fix fix;
    private Fix answer;
    private Text value;
    private Label problem;
    private EffectLabel effect;

    ValueDialog(Shell parent, ReviewResult now, Fix fix) {
        super(parent);
        this.now = now;
        this.fix = fix;
        this.answer = fix;
    }

    /** The fix with the value that was chosen. */
    Fix answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Apply Fix");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Fix.Input input = fix.input().orElseThrow();
        wrapped(area, fix.title() + ".");
        wrapped(area, input.question());
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        value = new Text(row, SWT.BORDER);
        value.setText(input.valueWithoutUnit());
        value.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        new Label(row, SWT.NONE).setText(input.unit());
        problem = wrapped(area, "");
        if (!fix.tradeOff().isEmpty()) {
            wrapped(area, "Trade-off: " + fix.tradeOff());
        }
        effect = new EffectLabel(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(effect.label());
        value.addModifyListener(e -> check());
        effect.show(now, fix);
        return area;
    }

    private static Label wrapped(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Apply", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void check() {
        String text = value.getText().strip();
        Optional<String> wrong = fix.input().orElseThrow().problemWith(text);
        problem.setText(wrong.orElse(""));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
        if (wrong.isEmpty()) {
            answer = fix.withText(text);
            effect.show(now, answer);
        }
    }
}
