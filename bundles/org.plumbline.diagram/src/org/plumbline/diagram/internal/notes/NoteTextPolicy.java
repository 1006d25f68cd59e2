/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.notation.Note;

/** Takes what was written into a note. */
final class NoteTextPolicy extends DirectEditPolicy {

    private final DiagramContext context;

    NoteTextPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        Note note = ((Note) getHost().getModel());
        String text = (String) request.getCellEditor().getValue();
        return text.equals(note.getText() == null ? "" : note.getText()) ? null
                : new EmfCommand("Edit Note", () -> new NoteEdits(context.drawn()).write(note, text));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The cell editor covers the text.
    }
}
