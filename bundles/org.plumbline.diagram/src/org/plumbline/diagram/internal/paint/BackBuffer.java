/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.List;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

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
    /** What happens when the canvas may have come to another monitor. */
    private static final List<Integer> PLACEMENT = List.of(SWT.Move, SWT.Resize, SWT.ZoomChanged);

    private final IFigure pane;
    private final IFigure above;
    private final FigureCanvas canvas;
    private final Display display;
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
    /** Pixels of the image a point in each direction. */
    private int density = 1;
    // Asking for the monitor asks the window system for all of them: not at each scrolling.
    private boolean densityKnown;
    private final Listener placement = event -> densityKnown = false;
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
        this.display = canvas.getDisplay();
        this.viewport = canvas.getViewport();
        forgetDamage(pane);
        updates = pane.getUpdateManager();
        updates.addUpdateListener(damage);
        PLACEMENT.forEach(type -> display.addFilter(type, placement));
    }

    /** All is painted the first time, whatever figures asked for until then. */
    private static void forgetDamage(IFigure figure) {
        if (figure instanceof Sparse sparse) {
            sparse.damage().clear();
        }
        figure.getChildren().forEach(each -> forgetDamage((IFigure) each));
    }

    public void dispose() {
        updates.removeUpdateListener(damage);
        PLACEMENT.forEach(type -> display.removeFilter(type, placement));
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
            findDensity();
            move(wanted);
        }
        repair(painter);
        Rectangle clip = graphics.getClip(new Rectangle()).intersect(shown);
        if (!clip.isEmpty()) {
            show(graphics, clip);
        }
    }

    // Drawing an image copies all its pixels to the heap each time; filling with it as a pattern does not.
    private void show(Graphics graphics, Rectangle clip) {
        Pattern pattern = new Pattern(display, image);
        graphics.pushState();
        graphics.translate(shown.x, shown.y);
        if (density != 1) {
            graphics.scale(1.0 / density);
        }
        graphics.setBackgroundPattern(pattern);
        graphics.fillRectangle(inImage(clip));
        graphics.popState();
        pattern.dispose();
    }

    private void findDensity() {
        if (densityKnown) {
            return;
        }
        densityKnown = true;
        int value = ScreenImage.density(canvas);
        if (density != value) {
            density = value;
            drop();
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
            GC gc = new GC(old);
            gc.copyArea(image, (wanted.x - shown.x) * density, (wanted.y - shown.y) * density);
            gc.dispose();
        }
        if (old != null && old != spare) {
            old.dispose();
        }
        invalid.addDifference(wanted, old == null ? new Rectangle() : kept);
        shown = wanted;
    }

    private Image create(Rectangle size) {
        return ScreenImage.create(canvas, size.width, size.height, density);
    }

    private Rectangle inImage(Rectangle area) {
        return new Rectangle((area.x - shown.x) * density, (area.y - shown.y) * density, area.width * density,
                area.height * density);
    }

    private void repair(Consumer<Graphics> painter) {
        if (invalid.isEmpty()) {
            return;
        }
        GC gc = new GC(image);
        for (Rectangle each : invalid.take(shown)) {
            SWTGraphics graphics = new SWTGraphics(gc);
            if (density != 1) {
                graphics.scale(density);
            }
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
        for (Map.Entry<?, ?> each : regions.entrySet()) {
            IFigure figure = (IFigure) each.getKey();
            if (!isContent(figure)) {
                continue;
            }
            if (figure instanceof Sparse sparse) {
                for (Rectangle part : sparse.damage().take()) {
                    figure.translateToAbsolute(part);
                    damaged(part);
                }
            } else if (each.getValue() instanceof Rectangle region && !region.isEmpty()) {
                damaged(new Rectangle(region));
            }
        }
    }

    private void damaged(Rectangle part) {
        part.expand(OVERLAP, OVERLAP);
        // The pane scales what is inside it, not itself.
        pane.translateToRelative(part);
        if (part.intersects(shown)) {
            invalid.add(part);
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
