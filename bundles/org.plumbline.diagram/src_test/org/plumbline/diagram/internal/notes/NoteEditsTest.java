/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;

class NoteEditsTest {

    private final Sample sample = new Sample();
    private final NoteEdits edits = new NoteEdits(sample.drawn);
    private final Note note = NotationFactory.eINSTANCE.createNote();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aNoteIsCreatedOnTheShownDiagram() {
        sample.roundTrip(edits.create(note, new Bounds(8, 16, 200, 80)), s -> {
            assertEquals(List.of(note), s.drawn.diagram().getNotes());
            assertEquals(new Bounds(8, 16, 200, 80), Bounds.of(note));
        });
    }

    @Test
    void aNoteIsMovedWrittenLinkedAndDeleted() {
        sample.session.execute(edits.create(note, new Bounds(8, 16, 200, 80)));
        sample.roundTrip(edits.place(note, new Bounds(40, 48, 120, 60)),
                s -> assertEquals(new Bounds(40, 48, 120, 60), Bounds.of(note)));
        sample.roundTrip(edits.write(note, " Why?\nAsk. "), s -> assertEquals("Why?\nAsk.", note.getText()));
        sample.roundTrip(edits.link(note, sample.server), s -> assertEquals("web", note.getElement()));
        sample.session.execute(edits.link(note, sample.server));
        sample.roundTrip(edits.link(note, null), s -> assertNull(note.getElement()));
        sample.roundTrip(edits.delete(List.of(note)), s -> assertTrue(s.drawn.diagram().getNotes().isEmpty()));
    }
}
