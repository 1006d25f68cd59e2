/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {

    private static final Paper PAPER = Paper.of(500, 700 + 2 * Paper.BAND);

    @ParameterizedTest
    @CsvSource({"3000,500", "500,3000", "40000,40000", "10,10"})
    void fittedToAPageItIsOnePage(double width, double height) {
        Sheets sheets = Sheets.of(width, height, PAPER, Scaling.PAGE, 100);
        assertEquals(1, sheets.sheets().size());
        assertTrue(width * sheets.scale() <= PAPER.width() + 0.01 && height * sheets.scale() <= PAPER.height() + 0.01);
    }

    @Test
    void whatIsSmallIsNotEnlarged() {
        assertEquals(Sheets.USUAL, Sheets.of(10, 10, PAPER, Scaling.PAGE, 100).scale());
    }

    @Test
    void fittedToTheWidthItRunsOverPagesBelowEachOther() {
        Sheets sheets = Sheets.of(1000, 4000, PAPER, Scaling.WIDTH, 100);
        assertEquals(0.5, sheets.scale());
        assertEquals(1, sheets.columns());
        assertEquals(3, sheets.rows());
    }

    @ParameterizedTest
    @CsvSource({"1200,800,100", "3000,2000,100", "3000,2000,35", "900,5000,250", "666,933,100", "667,934,100"})
    void tilesCoverTheDrawingAndShareAStrip(double width, double height, int percent) {
        Sheets sheets = Sheets.of(width, height, PAPER, Scaling.PERCENT, percent);
        assertEquals(sheets.rows() * sheets.columns(), sheets.sheets().size());
        for (Sheets.Sheet each : sheets.sheets()) {
            assertTrue(each.width() * sheets.scale() <= PAPER.width() + 0.01, "within the paper");
            assertTrue(each.height() * sheets.scale() <= PAPER.height() + 0.01, "within the paper");
            if (each.right()) {
                Sheets.Sheet next = at(sheets, each.row(), each.column() + 1);
                assertEquals(Sheets.OVERLAP, (each.x() + each.width() - next.x()) * sheets.scale(), 0.01);
            } else {
                assertEquals(width, each.x() + each.width(), 0.01);
            }
            if (each.below()) {
                Sheets.Sheet next = at(sheets, each.row() + 1, each.column());
                assertEquals(Sheets.OVERLAP, (each.y() + each.height() - next.y()) * sheets.scale(), 0.01);
            } else {
                assertEquals(height, each.y() + each.height(), 0.01);
            }
        }
    }

    @Test
    void thePaperLiesAsFitsBest() {
        PrintChoice best = new PrintChoice(false, Scaling.PAGE, 100, Orientation.BEST, false);
        assertTrue(best.plan(List.of(drawing(3000, 800)), Paper.A4).landscape());
        assertFalse(best.plan(List.of(drawing(800, 3000)), Paper.A4).landscape());
        assertTrue(new PrintChoice(false, Scaling.PAGE, 100, Orientation.LANDSCAPE, false)
                .plan(List.of(drawing(800, 3000)), Paper.A4).landscape());
    }

    private static PrintedDrawing drawing(double width, double height) {
        return new PrintedDrawing("", null, width, height, List.of());
    }

    private static Sheets.Sheet at(Sheets sheets, int row, int column) {
        return sheets.sheets().get(row * sheets.columns() + column);
    }
}
