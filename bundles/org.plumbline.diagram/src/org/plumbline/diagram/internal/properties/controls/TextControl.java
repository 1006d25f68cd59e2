/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.SharedValue;

/**
 * Text, a number with its unit, or texts separated by commas. It is checked while it is typed; Enter and leaving the
 * field set it, Escape takes it back. What is no value is never set.
 */
final class TextControl implements FeatureControl {

    private static final int NUMBER_WIDTH = 70;
    private static final int TEXT_WIDTH = 120;
    private static final int BEHIND_WIDTH = 80;
    private static final int LINES_HEIGHT = 60;

    private final Composite area;
    private final Text text;
    private final EStructuralFeature feature;
    private final Consumer<Object> set;
    private final PendingText pending;
    private final ControlDecoration error;
    private final String unit;
    private final Label behind;
    private SharedValue shown;
    private boolean showing;
    private boolean changed;

    /**
     * @param unit of the number; empty for none
     * @param lines whether the text may have several lines
     */
    TextControl(Composite parent, FormToolkit toolkit, EStructuralFeature feature, String unit, boolean lines,
            PendingText pending, Consumer<Object> set) {
        this.feature = feature;
        this.pending = pending;
        this.set = set;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        text = new Text(area, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        boolean number = FeatureValues.isNumber(feature);
        GridDataFactory.fillDefaults().grab(!number, false).align(number ? SWT.BEGINNING : SWT.FILL, SWT.CENTER)
                .hint(number ? NUMBER_WIDTH : TEXT_WIDTH, lines ? LINES_HEIGHT : SWT.DEFAULT).applyTo(text);
        this.unit = unit;
        behind = toolkit.createLabel(area, unit, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(number, false).align(SWT.FILL, SWT.CENTER).exclude(!number)
                .hint(BEHIND_WIDTH, SWT.DEFAULT).applyTo(behind);
        error = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
        error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        error.hide();
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(SharedValue value) {
        if (!changed) {
            shown = value;
            fill();
        }
    }

    @Override
    public void explain(String help) {
        text.setToolTipText(help);
    }

    void commit() {
        if (!changed || FeatureValues.problem(feature, text.getText()) != null) {
            return;
        }
        changed = false;
        pending.end(this);
        set.accept(FeatureValues.of(shown.holders().get(0), feature).fromCell(text.getText()));
        if (!text.isDisposed()) {
            shown = SharedValue.of(shown.holders(), feature);
            fill();
        }
    }

    void revert() {
        changed = false;
        pending.end(this);
        if (!text.isDisposed()) {
            fill();
        }
    }

    private void fill() {
        String value = shown.same() ? shown.label() : "";
        showing = true;
        text.setMessage(!shown.same() ? SharedValue.SEVERAL : feature.isMany() ? NOT_SAID + "; commas between several"
                : NOT_SAID);
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
        showing = false;
        say(null);
    }

    private void typed() {
        if (showing) {
            return;
        }
        changed = true;
        pending.begin(this);
        say(FeatureValues.problem(feature, text.getText()));
    }

    /** Says behind the field what is wrong, or the unit where nothing is. */
    private void say(String problem) {
        String words = problem == null ? unit : problem;
        if (!words.equals(behind.getText())) {
            behind.setText(words);
            behind.requestLayout();
        }
        behind.setForeground(problem == null ? text.getForeground()
                : JFaceColors.getErrorText(behind.getDisplay()));
        if (problem == null) {
            error.hide();
        } else {
            error.setDescriptionText(problem);
            error.show();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && changed) {
            revert();
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
