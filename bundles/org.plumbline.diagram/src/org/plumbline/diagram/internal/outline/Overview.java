/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.beans.PropertyChangeListener;
import java.util.function.Supplier;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.paint.ScreenImage;

/** The whole diagram in small, with a frame around what the editor shows; dragging the frame scrolls the editor. */
final class Overview extends Canvas {

    private static final int MARGIN = 6;

    private final Viewport viewport;
    private final FreeformFigure drawing;
    private final Supplier<Look> look;
    private final Supplier<Double> zoom;
    private final PropertyChangeListener scrolled = event -> later();
    private Image picture;
    private Rectangle drawn;
    private org.eclipse.swt.graphics.Rectangle drawnIn;
    private int density;
    private Look drawnWith;

    /** @param drawing the layers with boxes, lines and badges, in their own scale */
    Overview(Composite parent, Viewport viewport, FreeformFigure drawing, Supplier<Double> zoom, Supplier<Look> look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.viewport = viewport;
        this.drawing = drawing;
        this.zoom = zoom;
        this.look = look;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> scrollTo(event.x, event.y));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                scrollTo(event.x, event.y);
            }
        });
        viewport.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        viewport.getVerticalRangeModel().addPropertyChangeListener(scrolled);
        addDisposeListener(event -> {
            forget();
            viewport.getHorizontalRangeModel().removePropertyChangeListener(scrolled);
            viewport.getVerticalRangeModel().removePropertyChangeListener(scrolled);
        });
    }

    private void later() {
        if (!isDisposed()) {
            redraw();
        }
    }

    /** The diagram has changed. */
    void changed() {
        if (!isDisposed()) {
            forget();
            redraw();
        }
    }

    private void paint(GC gc) {
        org.eclipse.swt.graphics.Rectangle room = getClientArea();
        if (room.isEmpty()) {
            return;
        }
        // A line that was just added has no way yet.
        drawing.getUpdateManager().performValidation();
        Rectangle all = extent();
        // Kept, because the frame moves with every scrolling and the diagram does not.
        if (picture == null || !all.equals(drawn) || !room.equals(drawnIn)
                || drawnWith != look.get()) {
            forget();
            drawn = all;
            drawnIn = room;
            drawnWith = look.get();
            density = ScreenImage.density(this);
            picture = ScreenImage.create(this, room.width, room.height, density);
            GC inPicture = new GC(picture);
            draw(inPicture, all);
            inPicture.dispose();
        }
        org.eclipse.swt.graphics.Rectangle pixels = picture.getBounds();
        gc.drawImage(picture, 0, 0, pixels.width, pixels.height, 0, 0, room.width, room.height);
        frame(gc, all, scale(all));
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void draw(GC gc, Rectangle all) {
        gc.setBackground(look.get().ground());
        gc.fillRectangle(picture.getBounds());
        double scale = scale(all);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.scale(density);
            graphics.translate(MARGIN, MARGIN);
            graphics.scale(scale);
            graphics.translate(-all.x, -all.y);
            look.get().paintingAt(scale);
            drawing.paint(graphics);
            look.get().paintingAt(1);
        } finally {
            graphics.dispose();
        }
    }

    private void frame(GC gc, Rectangle all, double scale) {
        double factor = scale / zoom.get();
        int x = MARGIN + (int) (viewport.getHorizontalRangeModel().getValue() * factor - all.x * scale);
        int y = MARGIN + (int) (viewport.getVerticalRangeModel().getValue() * factor - all.y * scale);
        int width = (int) (viewport.getHorizontalRangeModel().getExtent() * factor);
        int height = (int) (viewport.getVerticalRangeModel().getExtent() * factor);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.get().selection());
        gc.setAlpha(28);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.setForeground(look.get().selection());
        gc.drawRectangle(x, y, width, height);
    }

    private void scrollTo(int x, int y) {
        Rectangle all = extent();
        double factor = zoom.get() / scale(all);
        int toX = (int) ((x - MARGIN + all.x * scale(all)) * factor)
                - viewport.getHorizontalRangeModel().getExtent() / 2;
        int toY = (int) ((y - MARGIN + all.y * scale(all)) * factor)
                - viewport.getVerticalRangeModel().getExtent() / 2;
        viewport.setViewLocation(toX, toY);
    }

    private Rectangle extent() {
        // Not its bounds, which grow to the size of the viewport.
        Rectangle bounds = drawing.getFreeformExtent().getCopy();
        return bounds.isEmpty() ? new Rectangle(0, 0, 1, 1) : bounds;
    }

    private double scale(Rectangle all) {
        org.eclipse.swt.graphics.Rectangle room = getClientArea();
        double wide = (room.width - 2.0 * MARGIN) / all.width;
        double high = (room.height - 2.0 * MARGIN) / all.height;
        return Math.max(0.01, Math.min(1, Math.min(wide, high)));
    }
}
