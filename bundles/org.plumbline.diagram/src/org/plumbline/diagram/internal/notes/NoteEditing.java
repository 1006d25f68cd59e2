/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Writes a note in its place; Enter starts a new line, a click beside it or Ctrl+Enter ends. */
final class NoteEditing extends DirectEditManager {

    private final NotePart part;

    NoteEditing(NotePart part, Rectangle area) {
        super(part, TextCellEditor.class,
                editor -> editor.getControl().setBounds(area.x, area.y, area.width, area.height));
        this.part = part;
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, SWT.MULTI | SWT.WRAP);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(part.note().getText() == null ? "" : part.note().getText());
    }
}
