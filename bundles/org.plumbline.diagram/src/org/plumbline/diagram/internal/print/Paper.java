/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

/**
 * The part of a page that takes the drawing: what the printer can print on, less header and footer.
 *
 * @param width  in points, 1/72 inch
 * @param height in points
 */
record Paper(double width, double height) {

    /** Header and footer, each with the space to the drawing. */
    static final double BAND = 24;

    /** The drawing's part of an A4 sheet with usual margins, upright: what is planned with before a printer is known. */
    static final Paper A4 = of(595 - 2 * 28, 842 - 2 * 28);

    /** @param width of what the printer can print on, in points */
    static Paper of(double width, double height) {
        return new Paper(Math.max(72, width), Math.max(72, height - 2 * BAND));
    }

    /** The same sheet, turned. */
    Paper turned() {
        return of(height + 2 * BAND, width);
    }

    Paper upright() {
        return width <= height + 2 * BAND ? this : turned();
    }
}
