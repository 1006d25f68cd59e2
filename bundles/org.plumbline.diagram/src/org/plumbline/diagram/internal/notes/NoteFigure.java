/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.catalog.Accent;
import org.plumbline.diagram.internal.figures.NodeFigure;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;

/** A note: a sheet with a folded corner. */
final class NoteFigure extends NodeFigure {

    static final Accent PAPER = new Accent("#fff9dc", "#37331f");
    static final Accent EDGE = new Accent("#b39a2e", "#a8964f");
    private static final String HINT = "Double-click to write";

    private List<String> lines = List.of();

    NoteFigure(Look look) {
        super(look);
    }

    void show(List<String> newLines) {
        lines = newLines;
        repaint();
    }

    @Override
    public Rectangle nameArea() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + 2, box.y + 2, box.width - 4, box.height - 4);
    }

    @Override
    protected void paintBox(Graphics graphics) {
        Rectangle b = getBounds();
        int right = b.x + b.width - 1;
        int bottom = b.y + b.height - 1;
        int fold = Metrics.NOTE_FOLD;
        PointList sheet = new PointList(new int[] {b.x, b.y, right - fold, b.y, right, b.y + fold, right, bottom, b.x,
            bottom});
        graphics.setBackgroundColor(look.colour(PAPER));
        graphics.fillPolygon(sheet);
        graphics.setForegroundColor(isHighlighted() ? look.selection() : look.colour(EDGE));
        graphics.setLineWidth(isHighlighted() ? 2 : 1);
        graphics.drawPolygon(sheet);
        graphics.drawPolyline(new PointList(new int[] {right - fold, b.y, right - fold, b.y + fold, right,
            b.y + fold}));
        graphics.setFont(look.plain(Metrics.NAME_SIZE));
        graphics.setForegroundColor(lines.isEmpty() ? look.quietText() : look.text());
        int y = b.y + Metrics.NOTE_INSET;
        for (String line : lines.isEmpty() ? List.of(HINT) : lines) {
            write(graphics, line, b.width - 2 * Metrics.NOTE_INSET, b.x + Metrics.NOTE_INSET, y);
            y += Metrics.NAME_LINE;
        }
    }
}
