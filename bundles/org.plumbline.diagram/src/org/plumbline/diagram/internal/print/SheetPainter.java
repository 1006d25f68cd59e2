/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/** Paints one sheet: header, footer, its part of a drawing, and marks where the next sheet goes on. */
final class SheetPainter {

    private static final int FONT_POINTS = 8;
    private static final float MARK_POINTS = 0.5f;
    private static final int TICK_POINTS = 14;

    private final Printer printer;
    private final GC gc;
    private final Rectangle area;
    /** Pixels of the printer for each point. */
    private final double dpp;

    SheetPainter(Printer printer, GC gc) {
        this.printer = printer;
        this.gc = gc;
        area = printer.getClientArea();
        dpp = printer.getDPI().x / 72.0;
    }

    /** What a printer can print on. */
    static Paper paper(Printer printer) {
        Rectangle area = printer.getClientArea();
        return Paper.of(area.width * 72.0 / printer.getDPI().x, area.height * 72.0 / printer.getDPI().y);
    }

    /** @param number of the sheet among all of the print, from 1 */
    void paint(PrintedDrawing drawing, Sheets all, Sheets.Sheet sheet, String date, int number, int count) {
        Font font = new Font(printer, "Sans", FONT_POINTS, SWT.NORMAL);
        Color black = new Color(printer, 0, 0, 0);
        Color grey = new Color(printer, 120, 120, 120);
        try {
            gc.setFont(font);
            gc.setForeground(black);
            text(drawing.title(), area.x, area.y, 0);
            text(date, area.x + area.width, area.y, 1);
            int bottom = area.y + area.height - gc.getFontMetrics().getHeight();
            if (all.sheets().size() > 1) {
                text("Row " + (sheet.row() + 1) + " of " + all.rows() + ", column " + (sheet.column() + 1) + " of "
                        + all.columns(), area.x, bottom, 0);
            }
            text("Page " + number + " of " + count, area.x + area.width, bottom, 1);
            gc.setForeground(grey);
            drawing(drawing, all.scale(), sheet);
            marks(all.scale(), sheet);
        } finally {
            font.dispose();
            black.dispose();
            grey.dispose();
        }
    }

    private void text(String text, int x, int y, int share) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x - share * size.x, y, true);
    }

    private void drawing(PrintedDrawing drawing, double scale, Sheets.Sheet sheet) {
        Rectangle place = place(scale, sheet);
        gc.setClipping(place);
        AffineTransform toDevice = new AffineTransform();
        toDevice.translate(place.x, place.y);
        toDevice.scale(scale * dpp, scale * dpp);
        toDevice.translate(-sheet.x(), -sheet.y());
        new ShapePainter(printer, gc).paint(drawing.shapes(), toDevice,
                new Rectangle2D.Double(sheet.x(), sheet.y(), sheet.width(), sheet.height()));
        gc.setClipping((Rectangle) null);
    }

    private Rectangle place(double scale, Sheets.Sheet sheet) {
        return new Rectangle(area.x, area.y + (int) Math.round(Paper.BAND * dpp),
                (int) Math.ceil(sheet.width() * scale * dpp), (int) Math.ceil(sheet.height() * scale * dpp));
    }

    /** Ticks at both edges where the strip begins or ends that a neighbour shows too. */
    private void marks(double scale, Sheets.Sheet sheet) {
        Rectangle place = place(scale, sheet);
        int strip = (int) Math.round(Sheets.OVERLAP * dpp);
        gc.setLineWidth((int) Math.max(1, Math.round(MARK_POINTS * dpp)));
        if (sheet.right()) {
            vertical(place.x + place.width - strip, place);
        }
        if (sheet.column() > 0) {
            vertical(place.x + strip, place);
        }
        if (sheet.below()) {
            horizontal(place.y + place.height - strip, place);
        }
        if (sheet.row() > 0) {
            horizontal(place.y + strip, place);
        }
    }

    private void vertical(int x, Rectangle place) {
        int tick = tick();
        gc.drawLine(x, place.y, x, place.y + tick);
        gc.drawLine(x, place.y + place.height - tick, x, place.y + place.height);
    }

    private void horizontal(int y, Rectangle place) {
        int tick = tick();
        gc.drawLine(place.x, y, place.x + tick, y);
        gc.drawLine(place.x + place.width - tick, y, place.x + place.width, y);
    }

    private int tick() {
        return (int) Math.round(TICK_POINTS * dpp);
    }
}
