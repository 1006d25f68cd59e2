/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;

class SelectionWalkTest {

    private final Sample sample = new Sample();
    private final SelectionWalk walk = new SelectionWalk(sample.drawn);

    @AfterEach
    void close() {
        sample.close();
    }

    private List<EObject> forward() {
        List<EObject> seen = new ArrayList<>();
        for (Optional<EObject> at = walk.next(null); at.isPresent(); at = walk.next(at.get())) {
            seen.add(at.get());
        }
        return seen;
    }

    @Test
    void itGoesRowByRowAndIntoBoundaries() {
        place(0);
        assertEquals(List.of(sample.database, sample.network, sample.subnet, sample.server), forward());
        place(2000);
        assertEquals(List.of(sample.network, sample.subnet, sample.server, sample.database), forward());
    }

    @Test
    void backwardsIsTheSameWay() {
        List<EObject> seen = new ArrayList<>();
        for (Optional<EObject> at = walk.previous(null); at.isPresent(); at = walk.previous(at.get())) {
            seen.add(0, at.get());
        }
        assertEquals(forward(), seen);
    }

    @Test
    void notesComeLast() {
        Note lower = note(300);
        Note upper = note(-900);
        assertEquals(List.of(upper, lower), forward().subList(4, 6));
        assertEquals(Optional.of(upper), walk.previous(lower));
    }

    private Note note(int y) {
        Note note = NotationFactory.eINSTANCE.createNote();
        sample.session.execute(new NoteEdits(sample.drawn).create(note, new Bounds(0, y, 160, 64)));
        return note;
    }

    @Test
    void intoABoundaryAndOut() {
        assertEquals(Optional.of(sample.subnet), walk.inner(sample.network));
        assertEquals(Optional.empty(), walk.inner(sample.server));
        assertEquals(Optional.of(sample.subnet), walk.outer(sample.server));
        assertEquals(Optional.empty(), walk.outer(sample.network));
    }

    @Test
    void whatIsHiddenIsPassedOver() {
        sample.session.execute(sample.edits.collapse(sample.network, true));
        assertEquals(Set.of(sample.network, sample.database), Set.copyOf(forward()));
        assertEquals(Optional.empty(), walk.inner(sample.network));
    }

    private void place(int y) {
        Bounds network = sample.drawn.bounds(sample.network);
        sample.session.execute(sample.edits.place(sample.database,
                new Bounds(network.x() - 500, network.y() + y, 176, 64), Set.of(sample.database)));
    }
}
