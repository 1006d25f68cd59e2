/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A page with a sentence above two parts, of which a user decides the heights. */
abstract class SummaryPage extends WizardPage {

    private static final int WIDTH_IN_CHARS = 110;

    private final int heightInChars;
    private Label summary;

    SummaryPage(String name, int heightInChars) {
        super(name);
        this.heightInChars = heightInChars;
    }

    @Override
    public final void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 8).applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm halves = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARS),
                convertHeightInCharsToPixels(heightInChars)).applyTo(halves);
        createParts(halves);
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    /** Makes both parts and sets their weights. */
    abstract void createParts(SashForm halves);

    final void summarise(String text) {
        summary.setText(text);
        summary.getParent().layout(true);
    }
}
