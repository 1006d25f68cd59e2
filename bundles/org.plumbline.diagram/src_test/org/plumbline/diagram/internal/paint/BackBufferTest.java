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
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted from the buffer is what would be painted without it. */
class BackBufferTest {

    private static final int WORLD = 900;
    private static final Color GROUND = new Color(250, 250, 250);

    private final Pane pane = new Pane();
    private Display display;
    private Shell shell;
    private FigureCanvas canvas;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(320, 260);
        canvas = new FigureCanvas(shell);
        canvas.setScrollBarVisibility(FigureCanvas.NEVER);
        canvas.setBackground(GROUND);
        canvas.setContents(pane);
        shell.open();
        pane.buffer = new BackBuffer(pane, pane.above, canvas);
        update();
    }

    @AfterEach
    void close() {
        pane.buffer.dispose();
        shell.dispose();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theImageIsTheSameAfterAnyChangesAndScrolling(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            change(random);
            if (step % 3 == 0) {
                canvas.getViewport().setViewLocation(random.nextInt(WORLD - 300), random.nextInt(WORLD - 260));
            }
            update();
            pane.buffered = true;
            byte[] buffered = picture();
            pane.buffered = false;
            assertArrayEquals(picture(), buffered, "step " + step);
            pane.buffered = true;
        }
    }

    @Test
    void onlyWhatChangedIsPaintedAnew() {
        IFigure box = box(new Rectangle(20, 20, 30, 30), new Color(200, 0, 0));
        pane.content.add(box);
        pane.content.setConstraint(box, box.getBounds());
        update();
        picture();
        pane.painted = 0;
        picture();
        assertEquals(0, pane.painted, "nothing changed");

        box.setBackgroundColor(new Color(0, 0, 200));
        update();
        picture();
        assertTrue(pane.painted > 0 && pane.painted < 60 * 60, "the box: " + pane.painted);

        pane.painted = 0;
        canvas.getViewport().setViewLocation(0, 10);
        picture();
        assertEquals(10 * canvas.getViewport().getClientArea().width, pane.painted, "the strip that came into view");
    }

    @Test
    void whatIsPaintedAboveCostsNothing() {
        picture();
        pane.painted = 0;
        pane.above.add(box(new Rectangle(5, 5, 40, 40), new Color(0, 120, 0)));
        update();
        picture();
        assertEquals(0, pane.painted);
    }

    private void change(Random random) {
        int count = pane.content.getChildren().size();
        Rectangle bounds = new Rectangle(random.nextInt(WORLD - 80), random.nextInt(WORLD - 80),
                5 + random.nextInt(70), 5 + random.nextInt(70));
        if (count < 40 || random.nextInt(4) == 0) {
            Color colour = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            pane.content.add(box(bounds, colour), bounds);
            return;
        }
        IFigure figure = (IFigure) pane.content.getChildren().get(random.nextInt(count));
        switch (random.nextInt(3)) {
            case 0 -> pane.content.remove(figure);
            case 1 -> pane.content.setConstraint(figure, bounds);
            default -> figure.setVisible(!figure.isVisible());
        }
    }

    private static IFigure box(Rectangle bounds, Color colour) {
        RectangleFigure box = new RectangleFigure();
        box.setBounds(bounds);
        box.setBackgroundColor(colour);
        return box;
    }

    private void update() {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** In the pixels of the screen, as a fine one shows more than a pixel a point. */
    private byte[] picture() {
        Rectangle seen = canvas.getViewport().getClientArea();
        int density = ScreenImage.density(canvas);
        Image image = ScreenImage.create(canvas, seen.width, seen.height, density);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        if (density != 1) {
            graphics.scale(density);
        }
        canvas.getViewport().paint(graphics);
        graphics.dispose();
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    private static final class Pane extends Figure {

        private final Figure content = new Figure();
        private final Figure above = new Figure();
        private BackBuffer buffer;
        private boolean buffered = true;
        /** Area that was painted into the buffer, in pixels. */
        private int painted;

        Pane() {
            setLayoutManager(new org.eclipse.draw2d.StackLayout());
            content.setLayoutManager(new XYLayout());
            add(content);
            add(above);
            setPreferredSize(WORLD, WORLD);
        }

        @Override
        public Dimension getPreferredSize(int hintWidth, int hintHeight) {
            return new Dimension(WORLD, WORLD);
        }

        @Override
        protected void paintClientArea(Graphics graphics) {
            if (buffer != null && buffered) {
                buffer.paint(graphics, 1, GROUND, inImage -> {
                    Rectangle clip = inImage.getClip(new Rectangle());
                    painted += clip.width * clip.height;
                    content.paint(inImage);
                });
                above.paint(graphics);
            } else {
                graphics.setBackgroundColor(GROUND);
                graphics.fillRectangle(getBounds());
                paintChildren(graphics);
            }
        }
    }
}
