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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.catalog.Accent;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.SharedValue;

/**
 * Text, a number with its unit, or texts separated by commas. It is checked while it is typed, and set with the first
 * letter, whenever the typing rests, with Enter and on leaving the field; Escape takes all of it back. What is no value
 * is never set.
 */
final class TextControl implements FeatureControl {

    private static final int NUMBER_WIDTH = 70;
    private static final int TEXT_WIDTH = 120;
    private static final int BEHIND_WIDTH = 80;
    private static final int LINES_HEIGHT = 60;
    private static final int REST_MILLIS = 300;

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
    private boolean typing;
    private String written;
    private final Runnable rested = this::write;

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
        text.addListener(SWT.DefaultSelection, event -> leave());
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.Traverse, this::traverse);
    }

    @Override
    public Control control() {
        return area;
    }

    /** What is being typed stays as it is typed: a value reads "99", where the text says "99." still. */
    @Override
    public void show(SharedValue value) {
        shown = value;
        if (!typing) {
            fill();
        }
    }

    @Override
    public void explain(String help) {
        text.setToolTipText(help);
    }

    /** Ends the typing, with the text where it is a value and with the one before where it is not. */
    void finish() {
        write();
        end(false);
    }

    /** Ends the typing and takes back what it has set. */
    void revert() {
        end(true);
    }

    private void end(boolean takeBack) {
        typing = false;
        if (takeBack) {
            pending.takeBack();
        }
        pending.end(this);
        if (!text.isDisposed()) {
            text.getDisplay().timerExec(-1, rested);
            shown = SharedValue.of(shown.holders(), feature);
            fill();
        }
    }

    private void write() {
        if (text.isDisposed() || !typing || text.getText().equals(written) || problem() != null) {
            return;
        }
        written = text.getText();
        Object value = FeatureValues.of(shown.holders().get(0), feature).fromCell(written);
        pending.set(() -> set.accept(value));
    }

    /** Leaving the field leaves a text that is no value where it is, with what is wrong with it. */
    private void leave() {
        if (typing && problem() == null) {
            finish();
        }
    }

    private String problem() {
        return FeatureValues.problem(feature, text.getText());
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
        String problem = problem();
        say(problem);
        if (!typing) {
            typing = true;
            written = null;
            pending.begin(this);
            write();
        } else {
            text.getDisplay().timerExec(REST_MILLIS, rested);
        }
    }

    /** Says behind the field what is wrong, or the unit where nothing is. */
    private void say(String problem) {
        String words = problem == null ? unit : problem;
        if (!words.equals(behind.getText())) {
            behind.setText(words);
            behind.requestLayout();
        }
        behind.setForeground(problem == null ? text.getForeground()
                : Look.colour(Accent.WRONG, SvgImages.isDark()));
        if (problem == null) {
            error.hide();
        } else {
            error.setDescriptionText(problem);
            error.show();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && typing) {
            revert();
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
