/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ModifyEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.importer.TemplateParameter;
import org.plumbline.ui.internal.Quiet;

/** Shows the parameters of what is imported, and takes other values for them. */
final class ParametersPage extends WizardPage {

    private static final String OPEN = "";

    private final Map<String, String> values = new LinkedHashMap<>();
    private List<TemplateParameter> shown = List.of();
    private ScrolledComposite scroll;

    ParametersPage() {
        super("parameters");
        setTitle("Parameters");
        setDescription("Values that the templates are deployed with. What is left empty stays unknown.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        setControl(scroll);
    }

    /** The values that differ from the defaults. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Shows other parameters; values of those that are shown already stay. */
    void show(List<TemplateParameter> parameters) {
        if (parameters.equals(shown)) {
            return;
        }
        shown = parameters;
        values.keySet().retainAll(parameters.stream().map(TemplateParameter::name).toList());
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite rows = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(12, 6).applyTo(rows);
        parameters.forEach(each -> row(rows, each));
        Dialog.applyDialogFont(rows);
        scroll.setContent(rows);
        scroll.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void row(Composite parent, TemplateParameter parameter) {
        Label name = new Label(parent, SWT.NONE);
        name.setText(parameter.name().replace("&", "&&"));
        Control field = parameter.allowedValues().isEmpty() ? text(parent, parameter) : combo(parent, parameter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(30), SWT.DEFAULT).applyTo(field);
        Label type = new Label(parent, SWT.NONE);
        type.setText(Objects.requireNonNullElse(parameter.type(), ""));
        type.setForeground(Quiet.colour());
        name.setToolTipText(parameter.description());
        field.setToolTipText(parameter.description());
    }

    private Control text(Composite parent, TemplateParameter parameter) {
        Text field = new Text(parent, SWT.BORDER | (parameter.secret() ? SWT.PASSWORD : SWT.NONE));
        field.setText(value(parameter));
        field.setMessage(parameter.secret() ? "not shown" : "unknown");
        field.addModifyListener((ModifyEvent e) -> take(parameter, field.getText().strip()));
        return field;
    }

    private Control combo(Composite parent, TemplateParameter parameter) {
        Combo field = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        if (parameter.defaultValue() == null) {
            field.add(OPEN);
        }
        parameter.allowedValues().forEach(field::add);
        field.setText(value(parameter));
        field.addModifyListener((ModifyEvent e) -> take(parameter, field.getText()));
        return field;
    }

    private String value(TemplateParameter parameter) {
        return values.getOrDefault(parameter.name(), Objects.requireNonNullElse(parameter.defaultValue(), OPEN));
    }

    private void take(TemplateParameter parameter, String value) {
        if (value.equals(Objects.requireNonNullElse(parameter.defaultValue(), OPEN))) {
            values.remove(parameter.name());
        } else {
            values.put(parameter.name(), value);
        }
    }
}
