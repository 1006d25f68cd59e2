/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window on a figure that is painted through a buffer, or, to compare, without. */
final class BufferedWindow {

    static final int WORLD = 900;
    private static final Color GROUND = new Color(250, 250, 250);

    private final Pane pane;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final FigureCanvas canvas;
    private final BackBuffer buffer;

    BufferedWindow(IFigure content) {
        pane = new Pane(content);
        shell.setLayout(new FillLayout());
        shell.setSize(320, 260);
        canvas = new FigureCanvas(shell);
        canvas.setScrollBarVisibility(FigureCanvas.NEVER);
        canvas.setBackground(GROUND);
        canvas.setContents(pane);
        shell.open();
        buffer = new BackBuffer(pane, pane.above, canvas);
        update();
    }

    void close() {
        buffer.dispose();
        shell.dispose();
    }

    FigureCanvas canvas() {
        return canvas;
    }

    /** Painted above the buffer. */
    Figure above() {
        return pane.above;
    }

    /** Area that was painted into the buffer since the last time, in pixels. */
    int takePainted() {
        int area = pane.painted;
        pane.painted = 0;
        return area;
    }

    void update() {
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** The pixels of the screen that show what is seen, through the buffer. */
    byte[] picture() {
        return picture(true);
    }

    /** The pixels of what should be seen. */
    byte[] truth() {
        return picture(false);
    }

    private byte[] picture(boolean buffered) {
        Rectangle seen = canvas.getViewport().getClientArea();
        int density = ScreenImage.density(canvas);
        Image image = ScreenImage.create(canvas, seen.width, seen.height, density);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        if (density != 1) {
            graphics.scale(density);
        }
        pane.buffered = buffered;
        canvas.getViewport().paint(graphics);
        pane.buffered = true;
        graphics.dispose();
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    private final class Pane extends Figure {

        private final IFigure content;
        private final Figure above = new Figure();
        private boolean buffered = true;
        private int painted;

        Pane(IFigure content) {
            this.content = content;
            setLayoutManager(new org.eclipse.draw2d.StackLayout());
            add(content);
            add(above);
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
