/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.ui.internal.wizard.DrawingPreview;

/** Lets the user choose an example by its picture. */
public final class ExampleDialog extends TitleAreaDialog {

    private final List<Example> examples;
    private org.eclipse.swt.widgets.List choices;
    private DrawingPreview preview;
    private Label description;
    private Example chosen;

    public ExampleDialog(Shell parent, List<Example> examples) {
        super(parent);
        this.examples = List.copyOf(examples);
        setHelpAvailable(false);
    }

    /** What is to be opened; the first before anything was chosen. */
    public Example chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Open Example");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Open an example");
        setMessage("It is copied into the project Examples, where you may change it.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).spacing(10, 8).applyTo(area);
        choices = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        examples.forEach(each -> choices.add(each.title()));
        GridDataFactory.fillDefaults().grab(false, true).span(1, 2).applyTo(choices);
        preview = new DrawingPreview(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(95),
                convertHeightInCharsToPixels(22)).applyTo(preview);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(95), convertHeightInCharsToPixels(3)).applyTo(description);
        choices.select(0);
        choices.addListener(SWT.Selection, e -> choose());
        choices.addListener(SWT.DefaultSelection, e -> okPressed());
        choose();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Open", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void choose() {
        chosen = examples.get(Math.max(0, choices.getSelectionIndex()));
        description.setText(chosen.description());
        preview.show(chosen.id(), chosen::drawing, chosen.description());
    }
}
