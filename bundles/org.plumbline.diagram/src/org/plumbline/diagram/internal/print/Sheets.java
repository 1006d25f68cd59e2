/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.ArrayList;
import java.util.List;

/**
 * How one drawing falls on sheets of paper: row by row, from left to right. Neighbours show a strip of the same, so
 * that they can be glued.
 *
 * @param scale   points of the paper for each pixel of the drawing
 * @param rows    of sheets
 * @param columns of sheets
 * @param sheets  all of them, in the order in which they are printed
 */
record Sheets(double scale, int rows, int columns, List<Sheet> sheets) {

    /** Strip that two neighbours share, in points: one centimetre. */
    static final double OVERLAP = 28;

    /** At 100 %, a pixel of the drawing is 1/96 inch, as it is on a usual screen. */
    static final double USUAL = 72 / 96.0;

    /**
     * What one sheet shows.
     *
     * @param x      left edge in the drawing, in its pixels
     * @param width  in pixels of the drawing
     * @param right  whether another sheet follows on the right
     * @param below  whether another sheet follows below
     */
    record Sheet(int row, int column, double x, double y, double width, double height, boolean right,
            boolean below) {
    }

    Sheets {
        sheets = List.copyOf(sheets);
    }

    /** @param percent for {@link Scaling#PERCENT}, of the usual size */
    static Sheets of(double width, double height, Paper paper, Scaling scaling, int percent) {
        double byWidth = paper.width() / width;
        double scale = switch (scaling) {
            case PAGE -> Math.min(USUAL, Math.min(byWidth, paper.height() / height));
            case WIDTH -> Math.min(USUAL, byWidth);
            case PERCENT -> USUAL * percent / 100;
        };
        int columns = count(width * scale, paper.width());
        int rows = count(height * scale, paper.height());
        List<Sheet> sheets = new ArrayList<>();
        double stepX = (paper.width() - OVERLAP) / scale;
        double stepY = (paper.height() - OVERLAP) / scale;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = column * stepX;
                double y = row * stepY;
                sheets.add(new Sheet(row, column, x, y, Math.min(paper.width() / scale, width - x),
                        Math.min(paper.height() / scale, height - y), column < columns - 1, row < rows - 1));
            }
        }
        return new Sheets(scale, rows, columns, sheets);
    }

    private static int count(double length, double sheet) {
        // What was scaled to fit must not miss by a rounding error.
        return length <= sheet + 0.01 ? 1 : (int) Math.ceil((length - OVERLAP - 0.01) / (sheet - OVERLAP));
    }

    /** Whether these are better to read than others of the same drawings: larger, or as large on fewer sheets. */
    static boolean better(List<Sheets> some, List<Sheets> others) {
        double difference = smallest(some) - smallest(others);
        return Math.abs(difference) > 1e-6 ? difference > 0 : count(some) < count(others);
    }

    private static double smallest(List<Sheets> all) {
        return all.stream().mapToDouble(Sheets::scale).min().orElse(0);
    }

    private static int count(List<Sheets> all) {
        return all.stream().mapToInt(each -> each.sheets.size()).sum();
    }
}
