/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Rows in as many columns as fit, read down one column and then down the next, as the Tab key goes. */
final class RowsLayout extends Layout {

    private static final int COLUMN = 400;
    private static final int MOST = 3;
    private static final int MARGIN = 8;
    private static final int GAP = 28;
    private static final int BETWEEN = 3;

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? COLUMN : widthHint;
        return new Point(width, place(parent, width, flush, false));
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        place(parent, parent.getClientArea().width, flush, true);
    }

    private static int place(Composite parent, int width, boolean flush, boolean move) {
        Control[] rows = Arrays.stream(parent.getChildren()).filter(Control::getVisible).toArray(Control[]::new);
        int room = width - 2 * MARGIN;
        int columns = Math.max(1, Math.min(MOST, (room + GAP) / (COLUMN + GAP)));
        int each = (rows.length + columns - 1) / columns;
        int columnWidth = (room - (columns - 1) * GAP) / columns;
        int highest = 0;
        for (int i = 0, y = MARGIN; i < rows.length; i++) {
            y = i % each == 0 ? MARGIN : y;
            int height = rows[i].computeSize(columnWidth, SWT.DEFAULT, flush).y;
            if (move) {
                int x = MARGIN + i / each * (columnWidth + GAP);
                rows[i].setBounds(new Rectangle(x, y, columnWidth, height));
            }
            y += height + BETWEEN;
            highest = Math.max(highest, y);
        }
        return highest + MARGIN;
    }
}
