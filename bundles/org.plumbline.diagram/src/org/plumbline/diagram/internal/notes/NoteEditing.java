/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.writing.TextEditing;

/** Writes a note in its place; Enter starts a new line, a click beside it or Ctrl+Enter ends. */
final class NoteEditing extends TextEditing {

    /** The fold of the paper stays in sight. */
    private static final int INSET = 4;

    NoteEditing(NotePart part, Look look, String typed, Supplier<Rectangle> area) {
        super(part, look, SWT.MULTI | SWT.WRAP, part.note().getText(), typed,
                field -> area.get().getExpanded(-INSET, -INSET));
    }

    @Override
    protected void initCellEditor() {
        super.initCellEditor();
        field().setBackground(look().colour(NoteFigure.PAPER));
        field().setForeground(look().text());
    }
}
