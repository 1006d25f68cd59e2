/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.Collection;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.DrawnSelection;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Note;

/** Copies that are made by dragging, without the clipboard. */
public final class Clones {

    private Clones() {
    }

    /**
     * Puts copies of nodes into a container, copies of notes on the diagram, and selects them.
     *
     * @param dx how far from their originals, in the diagram
     */
    public static Command command(DiagramContext context, EditPartViewer viewer, Collection<Node> nodes,
            Collection<Note> notes, NodeContainer container, int dx, int dy) {
        return new EmfCommand("Duplicate", () -> {
            Pasting pasting = new Pasting(context.drawn(), context.edits(),
                    Copying.of(context.drawn(), nodes, notes).orElseThrow());
            viewer.getControl().getDisplay().asyncExec(() -> DrawnSelection.select(viewer, pasting.pasted()));
            return pasting.moved(container, dx, dy);
        });
    }
}
