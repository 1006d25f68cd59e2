/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Note;

/** Notes by keys: copied, cut, pasted and duplicated, moved and written. */
@ExtendWith(NoErrorLogged.class)
class NotesByHandTest {

    private OpenDiagram shop;
    private Node client;
    private Note note;

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    private void open() throws Exception {
        shop = OpenDiagram.example("web-shop");
        client = shop.node("Internet users");
        note = NotationFactory.eINSTANCE.createNote();
        note.setText("Forecast of the marketing team");
        note.setX(40);
        note.setY(200);
        note.setWidth(176);
        note.setHeight(64);
        note.setElement(client.getId());
        shop.editor.session().execute(AddCommand.create(shop.editor.session().domain(),
                shop.editor.pages().shown(), NotationPackage.eINSTANCE.getDiagram_Notes(), note));
        Workbench.settle();
    }

    private List<Note> notes() {
        return shop.editor.pages().shown().getNotes();
    }

    private Note last() {
        return notes().get(notes().size() - 1);
    }

    private void select(Note chosen) {
        shop.select();
        shop.viewer().setSelection(new StructuredSelection(shop.viewer().getEditPartRegistry().get(chosen)));
        Workbench.settle();
    }

    private List<Object> selected() {
        return ((List<?>) shop.viewer().getSelectedEditParts()).stream()
                .map(each -> (Object) ((EditPart) each).getModel()).toList();
    }

    @Test
    void aNoteAloneIsCopiedPastedCutAndDuplicated() throws Exception {
        open();
        select(note);
        shop.key(SWT.CTRL, 'c');
        shop.key(SWT.CTRL, 'v');
        Note copy = last();
        assertEquals(2, notes().size());
        assertEquals(List.of(copy), selected());
        assertEquals(Bounds.of(note).moved(24, 24), Bounds.of(copy));
        assertEquals(client.getId(), copy.getElement());
        shop.key(SWT.CTRL, 'v');
        shop.key(SWT.CTRL, 'd');
        assertEquals(List.of(40, 64, 88, 112), notes().stream().map(Note::getX).toList());
        OpenDiagram.screenshot("copied-notes");
        shop.key(SWT.CTRL, 'x');
        assertEquals(3, notes().size());
        shop.key(SWT.CTRL, 'v');
        assertEquals(4, notes().size());
        for (int i = 0; i < 5; i++) {
            shop.key(SWT.CTRL, 'z');
        }
        assertEquals(List.of(note), notes());
    }

    @Test
    void withItsElementItComesToAnotherPageAndAnotherEditor() throws Exception {
        open();
        select(note);
        shop.viewer().appendSelection(shop.part(client));
        shop.key(SWT.CTRL, 'c');
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        Diagram page = shop.editor.pages().shown();
        shop.key(SWT.CTRL, 'v');
        Node copy = shop.node("Internet users copy");
        assertEquals(copy.getId(), last().getElement());
        assertEquals(Bounds.of(note), Bounds.of(last()));
        assertNull(shop.part(client), "the original is not on this page");
        OpenDiagram.screenshot("note-on-another-page");

        OpenDiagram other = OpenDiagram.example("orders-api");
        int before = other.editor.session().workload().getNodes().size();
        other.select();
        other.key(SWT.CTRL, 'v');
        assertEquals(before + 1, other.editor.session().workload().getNodes().size());
        Note there = other.editor.pages().shown().getNotes().get(0);
        assertEquals(note.getText(), there.getText());
        assertEquals(other.node("Internet users copy").getId(), there.getElement());
        other.key(SWT.CTRL, 'z');
        assertFalse(other.editor.isDirty());
        assertSame(page, shop.editor.pages().shown());
    }

    @Test
    void arrowsMoveItAndTheFieldHasTheKeysWhileItIsWritten() throws Exception {
        open();
        select(note);
        shop.key(0, SWT.ARROW_DOWN);
        assertEquals(208, note.getY());
        shop.key(0, SWT.F2);
        Text field = field();
        assertTrue((field.getStyle() & SWT.MULTI) != 0);
        field.selectAll();
        OpenDiagram.press(field, 0, SWT.DEL);
        assertEquals(1, notes().size(), "Delete means the text");
        field.setText("First\nsecond");
        OpenDiagram.screenshot("note-being-written");
        OpenDiagram.press(field, SWT.CTRL, SWT.CR);
        assertEquals("First\nsecond", note.getText().replace("\r", ""));
        assertTrue(Dialogs.all(shop.viewer().getControl(), Text.class).isEmpty());

        shop.key(0, SWT.F2);
        field().setText("Never mind");
        OpenDiagram.press(field(), 0, SWT.ESC);
        assertEquals("First\nsecond", note.getText().replace("\r", ""));
        shop.key(SWT.CTRL, 'z');
        assertEquals("Forecast of the marketing team", note.getText());
    }

    @Test
    void draggingWithCtrlLeavesACopy() throws Exception {
        open();
        select(note);
        GraphicalEditPart part = (GraphicalEditPart) shop.viewer().getEditPartRegistry().get(note);
        var from = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(from);
        shop.drag(from.getCenter(), from.getCenter().translate(0, 120), SWT.CTRL, () -> { });
        assertEquals(2, notes().size());
        assertEquals(200, note.getY());
        assertTrue(last().getY() > 290, "" + last().getY());
    }

    private Text field() {
        return Dialogs.all(shop.viewer().getControl(), Text.class).get(0);
    }
}
