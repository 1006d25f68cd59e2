/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A label and its control: side by side, or one below the other where there is no room beside the label. */
final class LabelledLayout extends Layout {

    private static final int GAP = 16;
    private static final int INDENT = 12;
    private static final int CONTROL = 190;

    private final int labelWidth;

    /** @param labelWidth of the label when it stands beside, in pixels */
    LabelledLayout(int labelWidth) {
        this.labelWidth = labelWidth;
    }

    @Override
    protected Point computeSize(Composite row, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? labelWidth + GAP + CONTROL : widthHint;
        return new Point(width, place(row, width, flush, false));
    }

    @Override
    protected void layout(Composite row, boolean flush) {
        place(row, row.getClientArea().width, flush, true);
    }

    private int place(Composite row, int width, boolean flush, boolean move) {
        Control label = row.getChildren()[0];
        Control control = row.getChildren()[1];
        int labelHeight = label.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y;
        boolean beside = width >= labelWidth + GAP + CONTROL;
        int x = beside ? labelWidth + GAP : INDENT;
        int controlWidth = Math.max(1, width - x);
        int controlHeight = control.computeSize(controlWidth, SWT.DEFAULT, flush).y;
        int height = beside ? Math.max(labelHeight, controlHeight) : labelHeight + controlHeight;
        if (move) {
            label.setBounds(0, beside ? (height - labelHeight) / 2 : 0, beside ? labelWidth : width - INDENT,
                    labelHeight);
            control.setBounds(x, beside ? (height - controlHeight) / 2 : labelHeight, controlWidth, controlHeight);
        }
        return height;
    }
}
