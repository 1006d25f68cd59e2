/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;

/** Asks what a new workload starts from: nothing, or a reference architecture in one of its forms. */
final class StartFromPage extends WizardPage {

    private static final String EMPTY = "Empty workload";
    private static final String NOTHING = "An empty diagram. Drag components and boundaries onto it from the palette.";

    private List choices;
    private Button good;
    private Button draft;
    private DrawingPreview preview;
    private Label description;

    StartFromPage() {
        super("start");
        setTitle("Start from");
        setDescription("Start with an empty diagram or with a reference architecture.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).applyTo(page);
        choices = new List(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        choices.add(EMPTY);
        for (ReferenceArchitecture each : ReferenceArchitecture.values()) {
            choices.add(each.title());
        }
        choices.select(0);
        choices.addListener(SWT.Selection, e -> chosen());
        GridDataFactory.fillDefaults().grab(false, true).applyTo(choices);
        preview = new DrawingPreview(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80),
                convertHeightInCharsToPixels(16)).applyTo(preview);
        Composite forms = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(forms);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(forms);
        good = form(forms, "&Good form", "As it stands after a review.");
        draft = form(forms, "First &draft", "As it is often brought to a first review, with its risks.");
        good.setSelection(true);
        description = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(4)).applyTo(description);
        chosen();
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    /** What was chosen, as a new model under a name. */
    Workload workload(String name) {
        return architecture().map(each -> each.start(form(), name)).orElseGet(() -> {
            Workload empty = PlumblineFactory.eINSTANCE.createWorkload();
            empty.setName(name);
            return empty;
        });
    }

    private Button form(Composite parent, String label, String meaning) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(label);
        button.setToolTipText(meaning);
        button.addListener(SWT.Selection, e -> chosen());
        return button;
    }

    private void chosen() {
        Optional<ReferenceArchitecture> architecture = architecture();
        good.setEnabled(architecture.isPresent());
        draft.setEnabled(architecture.isPresent());
        description.setText(architecture.map(each -> each.description() + " "
                + (form() == Form.GOOD ? good : draft).getToolTipText()).orElse(NOTHING));
        Form form = form();
        preview.show(architecture.map(each -> each.id() + form).orElse(""), architecture.map(
                each -> drawing(each, form)).orElse(null), architecture.map(each -> description.getText())
                .orElse("The diagram starts empty."));
    }

    private static Function<Theme, String> drawing(ReferenceArchitecture architecture, Form form) {
        return theme -> {
            Workload workload = architecture.build(form);
            return SvgWriter.write(workload, AutoLayout.layout(workload), SvgOptions.DEFAULT.withTheme(theme));
        };
    }

    private Optional<ReferenceArchitecture> architecture() {
        int index = choices.getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(ReferenceArchitecture.values()[index]);
    }

    private Form form() {
        return draft.getSelection() ? Form.DRAFT : Form.GOOD;
    }
}
