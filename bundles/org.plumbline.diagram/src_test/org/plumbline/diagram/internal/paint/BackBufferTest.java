/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted from the buffer is what would be painted without it. */
class BackBufferTest {

    private static final int WORLD = BufferedWindow.WORLD;

    private final Figure content = new Figure();
    private BufferedWindow window;

    @BeforeEach
    void open() {
        content.setLayoutManager(new XYLayout());
        window = new BufferedWindow(content);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theImageIsTheSameAfterAnyChangesAndScrolling(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            change(random);
            if (step % 3 == 0) {
                window.canvas().getViewport().setViewLocation(random.nextInt(WORLD - 300), random.nextInt(WORLD - 260));
            }
            window.update();
            assertArrayEquals(window.truth(), window.picture(), "step " + step);
        }
    }

    @Test
    void onlyWhatChangedIsPaintedAnew() {
        IFigure box = box(new Rectangle(20, 20, 30, 30), new Color(200, 0, 0));
        content.add(box, box.getBounds());
        window.update();
        window.picture();
        window.takePainted();
        window.picture();
        assertEquals(0, window.takePainted(), "nothing changed");

        box.setBackgroundColor(new Color(0, 0, 200));
        window.update();
        window.picture();
        int painted = window.takePainted();
        assertTrue(painted > 0 && painted < 60 * 60, "the box: " + painted);

        window.canvas().getViewport().setViewLocation(0, 10);
        window.picture();
        assertEquals(10 * window.canvas().getViewport().getClientArea().width, window.takePainted(),
                "the strip that came into view");
    }

    @Test
    void whatIsPaintedAboveCostsNothing() {
        window.picture();
        window.takePainted();
        window.above().add(box(new Rectangle(5, 5, 40, 40), new Color(0, 120, 0)));
        window.update();
        window.picture();
        assertEquals(0, window.takePainted());
    }

    private void change(Random random) {
        int count = content.getChildren().size();
        Rectangle bounds = new Rectangle(random.nextInt(WORLD - 80), random.nextInt(WORLD - 80),
                5 + random.nextInt(70), 5 + random.nextInt(70));
        if (count < 40 || random.nextInt(4) == 0) {
            Color colour = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            content.add(box(bounds, colour), bounds);
            return;
        }
        IFigure figure = (IFigure) content.getChildren().get(random.nextInt(count));
        switch (random.nextInt(3)) {
            case 0 -> content.remove(figure);
            case 1 -> content.setConstraint(figure, bounds);
            default -> figure.setVisible(!figure.isVisible());
        }
    }

    private static IFigure box(Rectangle bounds, Color colour) {
        RectangleFigure box = new RectangleFigure();
        box.setBounds(bounds);
        box.setBackgroundColor(colour);
        return box;
    }
}
