/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.edit.SharedValue;

/** Yes or no; greyed where elements differ. */
final class CheckControl implements FeatureControl {

    private final Button box;

    CheckControl(Composite parent, FormToolkit toolkit, Consumer<Object> set) {
        box = toolkit.createButton(parent, "Yes", SWT.CHECK);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set.accept(box.getSelection())));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(SharedValue value) {
        box.setText(value.same() ? "Yes" : "Yes  " + SharedValue.SEVERAL);
        box.setGrayed(!value.same());
        box.setSelection(!value.same() || Boolean.TRUE.equals(value.value()));
    }

    @Override
    public void explain(String help) {
        box.setToolTipText(help);
    }
}
