/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.diagram.internal.properties.controls.FeatureControl;
import org.plumbline.diagram.internal.properties.controls.FeatureControls;
import org.plumbline.edit.FeatureHelp;
import org.plumbline.edit.SharedValue;

/** A feature by its name, with its control. Its meaning is the tooltip, and the sign beside the name tells that. */
final class FeatureRow {

    private static final int LABEL_CHARS = 24;

    private final EStructuralFeature feature;
    private final FeatureControl control;
    private final Composite row;
    private final String help;

    /** @param set gets a new value, or that nothing is said any more */
    FeatureRow(Composite parent, FeatureControls controls, EObject holder, EStructuralFeature feature,
            Consumer<Object> set) {
        this.feature = feature;
        help = FeatureHelp.of(controls.session().adapterFactory(), holder, feature);
        row = controls.toolkit().createComposite(parent);
        Label label = controls.toolkit().createLabel(row,
                FeatureHelp.label(feature, FeatureHelp.unit(feature, help)));
        label.setToolTipText(help);
        row.setLayout(new LabelledLayout(width(label)));
        control = controls.create(row, feature, help, set);
        if (!help.isEmpty()) {
            inform(label, help);
        }
    }

    /** Whether name and meaning of the feature, with what it is sorted under, contain all of the words. */
    boolean says(String context, String[] words) {
        String all = (FeatureHelp.label(feature, "") + ' ' + help + ' ' + context).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(all::contains);
    }

    Composite area() {
        return row;
    }

    /** Puts the focus on the control; returns the row. */
    Control focus() {
        control.focus();
        return row;
    }

    EStructuralFeature feature() {
        return feature;
    }

    void show(List<? extends EObject> holders) {
        control.show(SharedValue.of(holders, feature));
    }

    /** The sign is there while the control has the focus: a sign at every row would hide the rows. */
    private void inform(Label label, String help) {
        ControlDecoration sign = new ControlDecoration(label, SWT.RIGHT | SWT.CENTER);
        sign.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_INFORMATION).getImage());
        sign.setDescriptionText(help);
        sign.hide();
        focus(control.control(), SWT.FocusIn, sign::show);
        focus(control.control(), SWT.FocusOut, sign::hide);
    }

    private static void focus(Control control, int type, Runnable told) {
        control.addListener(type, event -> told.run());
        if (control instanceof Composite composite) {
            for (Control each : composite.getChildren()) {
                focus(each, type, told);
            }
        }
    }

    private static int width(Label label) {
        GC gc = new GC(label);
        double average = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return (int) Math.ceil(average * LABEL_CHARS);
    }
}
