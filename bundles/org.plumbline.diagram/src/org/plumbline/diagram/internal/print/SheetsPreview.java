/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows the sheets of a print side by side, with what of the drawings is on each. */
final class SheetsPreview extends Canvas {

    private static final int GAP = 14;

    /**
     * One drawing among the sheets.
     *
     * @param drawing height and width of it in its pixels
     */
    record Shown(PrintedDrawing drawing, ImageData pixels) {
    }

    private final List<Shown> shown = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private PrintChoice.Plan plan;
    private Paper paper = Paper.A4;
    private String message = "";

    SheetsPreview(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND);
        addPaintListener(event -> paint(event.gc));
        addDisposeListener(event -> forget());
    }

    /** What is told while there is nothing to show. */
    void tell(String text) {
        message = text;
        redraw();
    }

    void show(List<Shown> drawings) {
        forget();
        shown.addAll(drawings);
        drawings.forEach(each -> images.add(new Image(getDisplay(), each.pixels)));
    }

    void plan(PrintChoice.Plan planned, Paper sheet) {
        plan = planned;
        paper = planned.landscape() ? sheet.upright().turned() : sheet.upright();
        redraw();
    }

    private void forget() {
        images.forEach(Image::dispose);
        images.clear();
        shown.clear();
        plan = null;
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.fillRectangle(0, 0, size.x, size.y);
        if (plan == null) {
            Point text = gc.textExtent(message);
            gc.drawText(message, (size.x - text.x) / 2, (size.y - text.y) / 2, true);
            return;
        }
        gc.setInterpolation(SWT.HIGH);
        gc.setAntialias(SWT.ON);
        double scale = scale(size);
        int x = GAP;
        int y = GAP;
        int number = 1;
        for (int i = 0; i < shown.size(); i++) {
            Sheets sheets = plan.drawings().get(i);
            int width = sheets.columns() * (sheetWidth(scale) + GAP);
            if (x > GAP && x + width > size.x) {
                x = GAP;
                y += rowHeight(i, scale, size);
            }
            for (Sheets.Sheet each : sheets.sheets()) {
                sheet(gc, i, each, x + each.column() * (sheetWidth(scale) + GAP),
                        y + each.row() * (sheetHeight(scale) + GAP), scale, number++);
            }
            x += width;
        }
    }

    /** Pixels of the preview for each point of paper: the most at which all sheets have room. */
    private double scale(Point size) {
        double scale = 1;
        while (scale > 0.01 && !fits(size, scale)) {
            scale *= 0.93;
        }
        return scale;
    }

    private boolean fits(Point size, double scale) {
        int x = GAP;
        int y = GAP;
        int rows = 0;
        for (Sheets each : plan.drawings()) {
            int width = each.columns() * (sheetWidth(scale) + GAP);
            if (x > GAP && x + width > size.x) {
                x = GAP;
                y += rows * (sheetHeight(scale) + GAP);
                rows = 0;
            }
            x += width;
            rows = Math.max(rows, each.rows());
            if (x > size.x || y + rows * (sheetHeight(scale) + GAP) > size.y) {
                return false;
            }
        }
        return true;
    }

    /** Height of the row of drawings that ends before one. */
    private int rowHeight(int next, double scale, Point size) {
        int rows = 0;
        int width = GAP;
        for (int i = next - 1; i >= 0; i--) {
            width += plan.drawings().get(i).columns() * (sheetWidth(scale) + GAP);
            if (width > size.x) {
                break;
            }
            rows = Math.max(rows, plan.drawings().get(i).rows());
        }
        return rows * (sheetHeight(scale) + GAP);
    }

    private int sheetWidth(double scale) {
        return Math.max(6, (int) (paper.width() * scale));
    }

    private int sheetHeight(double scale) {
        return Math.max(6, (int) ((paper.height() + 2 * Paper.BAND) * scale));
    }

    private void sheet(GC gc, int drawing, Sheets.Sheet sheet, int x, int y, double scale, int number) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(x, y, sheetWidth(scale), sheetHeight(scale));
        double pixels = images.get(drawing).getBounds().width / shown.get(drawing).drawing.width();
        double paperScale = plan.drawings().get(drawing).scale() * scale;
        int left = (int) (sheet.x() * pixels);
        int top = (int) (sheet.y() * pixels);
        int width = Math.min((int) (sheet.width() * pixels), images.get(drawing).getBounds().width - left);
        int height = Math.min((int) (sheet.height() * pixels), images.get(drawing).getBounds().height - top);
        if (width > 0 && height > 0) {
            gc.drawImage(images.get(drawing), left, top, width, height, x, y + (int) (Paper.BAND * scale),
                    Math.max(1, (int) (sheet.width() * paperScale)), Math.max(1, (int) (sheet.height() * paperScale)));
        }
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        gc.drawRectangle(x, y, sheetWidth(scale), sheetHeight(scale));
        String text = Integer.toString(number);
        Point extent = gc.textExtent(text);
        if (extent.x < sheetWidth(scale) && 2 * extent.y < sheetHeight(scale)) {
            gc.drawText(text, x + sheetWidth(scale) - extent.x - 3, y + sheetHeight(scale) - extent.y - 1, true);
        }
    }
}
