/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.notation.Note;

/** Deletes a note. */
final class NoteDeletePolicy extends ComponentEditPolicy {

    private final DiagramContext context;

    NoteDeletePolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        Note note = (Note) getHost().getModel();
        return new EmfCommand("Delete Note", () -> new NoteEdits(context.drawn()).delete(List.of(note)));
    }
}
