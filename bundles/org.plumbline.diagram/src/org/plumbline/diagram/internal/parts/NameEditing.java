/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;

/** Edits a name in its place. */
final class NameEditing extends DirectEditManager {

    private static final int LEAST_WIDTH = 120;

    private final String name;

    NameEditing(ElementPart part, Rectangle area, String name) {
        super(part, TextCellEditor.class, editor -> {
            Text text = (Text) editor.getControl();
            int height = Math.max(area.height, text.computeSize(-1, -1).y);
            text.setBounds(area.x, area.y + (area.height - height) / 2, Math.max(LEAST_WIDTH, area.width), height);
        });
        this.name = name == null ? "" : name;
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(name);
        Text text = (Text) getCellEditor().getControl();
        text.selectAll();
    }
}
