/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;

/** Notes on the clipboard, alone and with elements. */
class NoteClipboardTest {

    private final Sample sample = new Sample();
    private final Sample other = new Sample("other");
    private final Note note = NotationFactory.eINSTANCE.createNote();

    NoteClipboardTest() {
        NoteEdits edits = new NoteEdits(sample.drawn);
        sample.session.execute(edits.create(note, new Bounds(600, 400, 160, 64)));
        sample.session.execute(edits.write(note, "Why two?\nAsk the <team> & \"Bo\""));
    }

    @AfterEach
    void close() {
        sample.close();
        other.close();
    }

    private Fragment copied(List<Note> notes, Element... elements) {
        return Fragment.parse(Copying.of(sample.drawn, List.of(elements), notes).orElseThrow().text()).orElseThrow();
    }

    private static Pasting pasting(Sample into, Fragment fragment) {
        return new Pasting(into.drawn, into.edits, fragment);
    }

    private static Note last(Sample sample) {
        List<Note> notes = sample.drawn.diagram().getNotes();
        return notes.get(notes.size() - 1);
    }

    @Test
    void aNoteAloneIsCopiedBesideItself() {
        for (int i = 1; i <= 3; i++) {
            PastePlace place = PastePlace.bySelection(sample.drawn, copied(List.of(note)), List.of());
            Bounds expected = Bounds.of(note).moved(i * PastePlace.OFFSET, i * PastePlace.OFFSET);
            Pasting pasting = pasting(sample, copied(List.of(note)));
            sample.roundTrip(pasting.into(place.container(), place.x(), place.y()), s -> {
                assertEquals(List.of(last(s)), pasting.pasted());
                assertEquals(note.getText(), last(s).getText());
                assertEquals(expected, Bounds.of(last(s)));
                assertEquals(2, s.workload().getNodes().size(), "the model is as it was");
            });
            sample.session.commandStack().redo();
        }
    }

    @Test
    void itGoesIntoTheSelectedBoundaryWhereItCoversNothing() {
        PastePlace place = PastePlace.bySelection(sample.drawn, copied(List.of(note)), List.of(sample.network));
        sample.session.execute(pasting(sample, copied(List.of(note))).into(place.container(), place.x(), place.y()));
        Bounds pasted = Bounds.of(last(sample));
        Bounds network = sample.drawn.absoluteBounds(sample.network);
        assertTrue(network.x() < pasted.x() && pasted.x() < network.right(), pasted + " in " + network);
        assertTrue(pasted.y() > sample.drawn.absoluteBounds(sample.subnet).bottom());
        PastePlace next = PastePlace.bySelection(sample.drawn, copied(List.of(note)), List.of(sample.network));
        assertTrue(next.y() >= pasted.bottom(), "below the one pasted before");
    }

    @Test
    void aLinkLeadsToTheCopyOfWhatWasCopiedToo() {
        sample.session.execute(new NoteEdits(sample.drawn).link(note, sample.database));
        Pasting pasting = pasting(sample, copied(List.of(note), sample.database));
        sample.roundTrip(pasting.beside(List.of(sample.database)), s -> {
            Node copy = pasting.nodes().get(0);
            assertEquals(copy.getId(), last(s).getElement());
            assertEquals(List.of(copy, last(s)), pasting.pasted());
            assertEquals(Bounds.of(note).moved(PastePlace.OFFSET, PastePlace.OFFSET), Bounds.of(last(s)));
        });
    }

    @Test
    void aLinkToAFlowAndToWhatIsNotCopiedStaysInTheSameWorkload() {
        sample.session.execute(new NoteEdits(sample.drawn).link(note, sample.flow));
        sample.session.execute(pasting(sample, copied(List.of(note))).into(sample.workload(), 0, 0));
        assertEquals("flow", last(sample).getElement());
    }

    @Test
    void inAnotherWorkloadALinkToWhatIsNotCopiedIsDropped() {
        other.workload().setId("other");
        sample.session.execute(new NoteEdits(sample.drawn).link(note, sample.database));
        Pasting pasting = pasting(other, copied(List.of(note)));
        other.roundTrip(pasting.into(other.workload(), 8, 16), s -> {
            assertNull(last(s).getElement());
            assertEquals(new Bounds(8, 16, 160, 64), Bounds.of(last(s)));
        });
    }

    @Test
    void anotherPageTakesIt() {
        Fragment fragment = copied(List.of(note));
        Diagram second = NotationFactory.eINSTANCE.createDiagram();
        second.setChosen(true);
        sample.drawn.drawing().getDiagrams().add(second);
        sample.drawn.show(second);
        PastePlace place = PastePlace.bySelection(sample.drawn, fragment, List.of());
        assertSame(sample.workload(), place.container());
        sample.roundTrip(pasting(sample, fragment).into(place.container(), place.x(), place.y()), s -> {
            assertEquals(Bounds.of(note), Bounds.of(second.getNotes().get(0)), "at the same place");
            assertEquals(1, s.drawn.diagrams().get(0).getNotes().size());
        });
    }

    @Test
    void aDeletedElementLeavesNoLink() {
        sample.session.execute(new NoteEdits(sample.drawn).link(note, sample.database));
        sample.roundTrip(sample.edits.delete(List.of(sample.database)), s -> assertNull(note.getElement()));
    }

    @Test
    void itTellsWhatWasCopied() {
        assertEquals("1 note", copied(List.of(note)).summary());
        assertEquals("2 elements and 1 note", copied(List.of(note), sample.network, sample.database).summary());
    }
}
