/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * What a viewport shows of a figure, kept as an image: scrolling shifts it, and figures are painted only where they
 * changed or came into view. What is painted above it, like the ghost of a box that is dragged, costs no more than
 * copying the image.
 * <p>
 * Which figures changed it learns from the update manager, which tells the damaged regions before it repairs them.
 * </p>
 */
public final class BackBuffer {

    /** Anti-aliased lines reach so far over the bounds of their figure. */
    private static final int OVERLAP = 2;
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private final IFigure pane;
    private final IFigure above;
    private final FigureCanvas canvas;
    private final Viewport viewport;
    private final Region invalid = new Region();
    private final UpdateManager updates;
    private final UpdateListener damage = new UpdateListener() {
        @Override
        public void notifyPainting(Rectangle area, @SuppressWarnings("rawtypes") Map regions) {
            damaged(regions);
        }

        @Override
        public void notifyValidating() {
            // Only what is painted matters.
        }
    };
    private Image image;
    private Image spare;
    private Rectangle shown = new Rectangle();
    private double scale;
    private Color ground;

    /**
     * @param pane the figure in whose coordinates is painted
     * @param above what is painted above the image, one of the children of the pane
     * @param canvas shows the pane in its viewport
     */
    public BackBuffer(IFigure pane, IFigure above, FigureCanvas canvas) {
        this.pane = pane;
        this.above = above;
        this.canvas = canvas;
        this.viewport = canvas.getViewport();
        updates = pane.getUpdateManager();
        updates.addUpdateListener(damage);
    }

    public void dispose() {
        updates.removeUpdateListener(damage);
        drop();
    }

    /** Forgets all that was painted. */
    public void clear() {
        invalid.clear();
        invalid.add(shown);
    }

    /**
     * Paints what the viewport shows.
     *
     * @param newScale the scale of the content; with another one all is painted anew
     * @param painter paints the content into graphics in the coordinates of the pane, clipped to what is needed
     */
    public void paint(Graphics graphics, double newScale, Color newGround, Consumer<Graphics> painter) {
        Point at = viewport.getViewLocation();
        Rectangle area = viewport.getClientArea();
        Rectangle wanted = new Rectangle(at.x, at.y, area.width, area.height);
        if (wanted.isEmpty()) {
            return;
        }
        if (newScale != scale || !newGround.equals(ground)) {
            scale = newScale;
            ground = newGround;
            clear();
        }
        if (image == null || !wanted.equals(shown)) {
            move(wanted);
        }
        repair(painter);
        Rectangle clip = graphics.getClip(new Rectangle()).intersect(shown);
        if (!clip.isEmpty()) {
            graphics.drawImage(image, new Rectangle(clip).translate(-shown.x, -shown.y), clip);
        }
    }

    private void move(Rectangle wanted) {
        Image old = image;
        if (old == null || !wanted.getSize().equals(shown.getSize())) {
            image = create(wanted);
            dropSpare();
        } else {
            image = spare != null ? spare : create(wanted);
            spare = old;
        }
        Rectangle kept = wanted.getIntersection(shown);
        if (old != null && !kept.isEmpty()) {
            GC gc = new GC(image);
            gc.drawImage(old, kept.x - shown.x, kept.y - shown.y, kept.width, kept.height,
                    kept.x - wanted.x, kept.y - wanted.y, kept.width, kept.height);
            gc.dispose();
        }
        if (old != null && old != spare) {
            old.dispose();
        }
        invalid.addDifference(wanted, old == null ? new Rectangle() : kept);
        shown = wanted;
    }

    // An image made of data is in this process's memory: drawing into it is faster, and drawing it fetches nothing from
    // the X server. It has no more pixels than it has points, though.
    private Image create(Rectangle size) {
        return canvas.getMonitor().getZoom() == 100
                ? new Image(canvas.getDisplay(), new ImageData(size.width, size.height, 24, RGB))
                : new Image(canvas.getDisplay(), size.width, size.height);
    }

    private void repair(Consumer<Graphics> painter) {
        if (invalid.isEmpty()) {
            return;
        }
        GC gc = new GC(image);
        for (Rectangle each : invalid.take(shown)) {
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.translate(-shown.x, -shown.y);
            graphics.setClip(each);
            graphics.setBackgroundColor(ground);
            graphics.fillRectangle(each);
            painter.accept(graphics);
            graphics.dispose();
        }
        gc.dispose();
    }

    /** The values are where a figure changed, in the coordinates of the canvas and cut to what is seen of it. */
    private void damaged(Map<?, ?> regions) {
        if (image == null) {
            return;
        }
        for (Map.Entry<?, ?> each : regions.entrySet()) {
            if (isContent((IFigure) each.getKey()) && each.getValue() instanceof Rectangle region
                    && !region.isEmpty()) {
                Rectangle part = new Rectangle(region).expand(OVERLAP, OVERLAP);
                pane.translateToRelative(part);
                // The pane scales what is inside it, not itself.
                invalid.add(part);
            }
        }
    }

    private boolean isContent(IFigure figure) {
        IFigure each = figure;
        while (each != null && each.getParent() != pane) {
            each = each.getParent();
        }
        return each != null && each != above;
    }

    private void dropSpare() {
        if (spare != null) {
            spare.dispose();
            spare = null;
        }
    }

    private void drop() {
        dropSpare();
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
