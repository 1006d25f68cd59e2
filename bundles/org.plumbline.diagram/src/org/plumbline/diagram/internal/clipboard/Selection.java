/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.diagram.internal.notes.NotePart;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.notation.Note;

/** What is selected in a diagram, as the clipboard sees it. */
record Selection(List<Element> elements, List<Note> notes) {

    /** What the edit parts among the objects show. */
    static Selection of(List<?> selected) {
        Selection found = new Selection(new ArrayList<>(), new ArrayList<>());
        for (Object each : selected) {
            if (each instanceof ElementPart part) {
                found.elements.add(part.element());
            } else if (each instanceof NotePart part) {
                found.notes.add(part.note());
            }
        }
        return found;
    }

    /** Whether there is something to copy: a flow alone means nothing elsewhere. */
    boolean hasContent() {
        return !notes.isEmpty() || elements.stream().anyMatch(Node.class::isInstance);
    }
}
