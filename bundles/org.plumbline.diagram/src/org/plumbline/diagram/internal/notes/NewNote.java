/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import org.eclipse.gef.requests.CreationFactory;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;

/** Makes a note for the palette. */
public record NewNote() implements CreationFactory {

    @Override
    public Object getNewObject() {
        return NotationFactory.eINSTANCE.createNote();
    }

    @Override
    public Object getObjectType() {
        return Note.class;
    }
}
