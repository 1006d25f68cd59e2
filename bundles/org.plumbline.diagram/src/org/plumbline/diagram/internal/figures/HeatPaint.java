/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;

/** Colours an area by a risk. A high risk is crosshatched and a medium one hatched, so that it shows without colour. */
public final class HeatPaint {

    private static final int TINT = 44;
    private static final int HATCH = 80;
    private static final int STEP = 10;
    private static final int LEAST_PIXELS = 6;

    private HeatPaint() {
    }

    /** Fills a box with round corners. */
    public static void paint(Graphics graphics, Look look, Rectangle box, Risk risk, int radius) {
        graphics.pushState();
        graphics.setBackgroundColor(look.risk(risk));
        graphics.setForegroundColor(look.risk(risk));
        graphics.setAlpha(TINT);
        graphics.fillRoundRectangle(box.getResized(-1, -1), 2 * radius, 2 * radius);
        graphics.setAlpha(HATCH);
        graphics.setLineWidth(look.hairline());
        Rectangle inner = box.getCopy().expand(-2, -2);
        graphics.clipRect(inner);
        // Zoomed out, lines keep a distance at which they can be told apart.
        int step = Math.max(STEP, LEAST_PIXELS * look.hairline());
        for (int x = -inner.height; x < inner.width; x += step) {
            graphics.drawLine(inner.x + x, inner.y + inner.height, inner.x + x + inner.height, inner.y);
            if (risk == Risk.HIGH) {
                graphics.drawLine(inner.x + x, inner.y, inner.x + x + inner.height, inner.y + inner.height);
            }
        }
        graphics.popState();
    }

    /** Width of a line in pixels at 100 %: the higher the risk, the thicker. */
    static int lineWidth(Risk risk) {
        return risk == Risk.HIGH ? 3 : 2;
    }
}
