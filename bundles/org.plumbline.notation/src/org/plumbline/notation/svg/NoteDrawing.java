/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.List;

import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Note;
import org.plumbline.notation.Points.Point;

/** Draws notes: a sheet with a folded corner, and a dotted line to what it is about. */
final class NoteDrawing {

    private final Xml xml;
    private final DiagramView view;

    NoteDrawing(Xml xml, DiagramView view) {
        this.xml = xml;
        this.view = view;
    }

    void draw() {
        view.notes().forEach(this::draw);
    }

    private void draw(Note note) {
        List<Point> line = view.line(note);
        if (!line.isEmpty()) {
            xml.empty("path", "class", "pl-note-line", "d", "M" + line.get(0).x() + " " + line.get(0).y() + "L"
                    + line.get(1).x() + " " + line.get(1).y());
        }
        Bounds b = Bounds.of(note);
        xml.open("g", "class", "pl-note");
        xml.text("title", note.getText() == null ? "" : note.getText());
        int fold = Metrics.NOTE_FOLD;
        xml.empty("path", "d", "M" + b.x() + " " + b.y() + "H" + (b.right() - fold) + "L" + b.right() + " "
                + (b.y() + fold) + "V" + b.bottom() + "H" + b.x() + "Z");
        xml.empty("path", "d", "M" + (b.right() - fold) + " " + b.y() + "V" + (b.y() + fold) + "H" + b.right() + "Z");
        int y = b.y() + Metrics.NOTE_INSET + Metrics.NAME_SIZE;
        for (String each : Labels.noteLines(note)) {
            xml.text("text", each, "x", b.x() + Metrics.NOTE_INSET, "y", y);
            y += Metrics.NAME_LINE;
        }
        xml.close("g");
    }
}
