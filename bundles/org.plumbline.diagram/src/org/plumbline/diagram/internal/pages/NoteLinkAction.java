/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.diagram.internal.notes.NotePart;
import org.plumbline.model.Element;

/** Joins a note to the element that is selected with it, or parts it from the one it is joined to. */
final class NoteLinkAction extends ElementAction {

    static final String ID = "org.plumbline.diagram.noteLink";

    private final NoteEdits edits;

    NoteLinkAction(IWorkbenchPart part, DrawnWorkload drawn) {
        super(part, ID, "Lin&k Note to Element", "Draw a line from the note to what it is about",
                IAction.AS_PUSH_BUTTON);
        edits = new NoteEdits(drawn);
    }

    @Override
    protected boolean calculateEnabled() {
        List<NotePart> notes = notes();
        boolean joins = elements().size() == 1;
        setText(joins ? "Lin&k Note to Element" : "Unlin&k Note");
        return notes.size() == 1 && getSelectedObjects().size() == (joins ? 2 : 1)
                && (joins || notes.get(0).note().getElement() != null);
    }

    @Override
    public void run() {
        Element about = elements().isEmpty() ? null : elements().get(0);
        edit(edits.link(notes().get(0).note(), about));
    }

    private List<NotePart> notes() {
        return ((List<?>) getSelectedObjects()).stream().filter(NotePart.class::isInstance).map(NotePart.class::cast)
                .toList();
    }
}
