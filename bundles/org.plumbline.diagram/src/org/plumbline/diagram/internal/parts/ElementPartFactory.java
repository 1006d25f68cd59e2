/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.notes.NotePart;
import org.plumbline.model.Element;
import org.plumbline.notation.Note;

/** Makes the edit part of an element, as its kind says. */
public final class ElementPartFactory implements EditPartFactory {

    private final DiagramContext context;

    public ElementPartFactory(DiagramContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        if (model instanceof Note note) {
            return new NotePart(note, context);
        }
        Element element = (Element) model;
        return ElementKinds.of(element)
                .orElseThrow(() -> new IllegalArgumentException(element.eClass().getName() + " is not drawn"))
                .createEditPart(element, context);
    }
}
