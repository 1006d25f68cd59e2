/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.fix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ide.FixEffects;
import org.plumbline.validation.Fix;
import org.plumbline.validation.FixPreview;
import org.plumbline.validation.ReviewResult;

/** A line that says what a fix does to the risks of every pillar, as soon as that is known. */
public final class EffectLabel {

    private final Label label;
    private int asked;

    public EffectLabel(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        label.setText("Effect: …");
    }

    public Label label() {
        return label;
    }

    /** Finds out in the background; what was asked before is forgotten. */
    public void show(ReviewResult now, Fix fix) {
        int number = ++asked;
        FixEffects.find(now, fix, effect -> {
            if (!label.isDisposed()) {
                label.getDisplay().asyncExec(() -> say(number, effect));
            }
        });
    }

    private void say(int number, FixPreview effect) {
        if (number == asked && !label.isDisposed()) {
            label.setText("Effect: " + effect.text());
            label.getParent().layout(true);
        }
    }
}
