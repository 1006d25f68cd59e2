/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Note;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.layout.FreePlace;

/** The edits of notes as EMF commands. */
public final class NoteEdits {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private final DrawnWorkload drawn;

    public NoteEdits(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** @param bounds in coordinates of the diagram */
    public Command create(Note note, Bounds bounds) {
        note.setX(bounds.x());
        note.setY(bounds.y());
        note.setWidth(bounds.width());
        note.setHeight(bounds.height());
        return labelled("Create Note",
                AddCommand.create(drawn.domain(), drawn.diagram(), NOTATION.getDiagram_Notes(), note));
    }

    /** Adds a note below a node, and links it; {@code null} for a note in a free place of the diagram. */
    public Command createBeside(Note note, Node about) {
        Bounds box = about == null ? new Bounds(Metrics.GAP, Metrics.GAP, 0, 0) : drawn.absoluteBounds(about);
        note.setElement(about == null ? null : about.getId());
        List<Bounds> taken = Stream.concat(Nodes.allIn(drawn.workload()).stream()
                .filter(each -> drawn.visible(each) == each && !(each instanceof Boundary && holds(each, about)))
                .map(drawn::absoluteBounds), drawn.diagram().getNotes().stream().map(Bounds::of)).toList();
        return create(note, FreePlace.near(new Bounds(box.x(), box.bottom() + Metrics.GAP, Metrics.NOTE_WIDTH,
                Metrics.NOTE_HEIGHT), taken, new int[] {box.x(), box.y()}));
    }

    private static boolean holds(Node boundary, Node inner) {
        return boundary != inner && EcoreUtil.isAncestor(boundary, inner);
    }

    /** @param bounds in coordinates of the diagram */
    public Command place(Note note, Bounds bounds) {
        return labelled("Move Note", set(note, NOTATION.getNote_X(), bounds.x()),
                set(note, NOTATION.getNote_Y(), bounds.y()), set(note, NOTATION.getNote_Width(), bounds.width()),
                set(note, NOTATION.getNote_Height(), bounds.height()));
    }

    public Command write(Note note, String text) {
        return labelled("Edit Note", set(note, NOTATION.getNote_Text(), text.isBlank() ? null : text.strip()));
    }

    /** @param about the element that the note is about from now on; {@code null} for none */
    public Command link(Note note, Element about) {
        return labelled(about == null ? "Unlink Note" : "Link Note",
                set(note, NOTATION.getNote_Element(), about == null ? null : about.getId()));
    }

    public Command delete(Collection<Note> notes) {
        return labelled("Delete Note",
                RemoveCommand.create(drawn.domain(), drawn.diagram(), NOTATION.getDiagram_Notes(), notes));
    }

    private Command set(Note note, EStructuralFeature feature, Object value) {
        return SetCommand.create(drawn.domain(), note, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private static Command labelled(String label, Command... steps) {
        CompoundCommand all = new CompoundCommand(label);
        for (Command each : steps) {
            all.append(each);
        }
        return all;
    }
}
