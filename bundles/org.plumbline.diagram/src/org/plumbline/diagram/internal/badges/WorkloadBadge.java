/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;

/**
 * Counts the findings that no box and no line shows, which are about the workload as a whole. It stays in the upper
 * right corner of what is seen, at its own size, wherever the diagram is scrolled.
 */
public final class WorkloadBadge extends Figure {

    private static final String TITLE = "Workload";
    private static final int FROM_EDGE = 4;
    private static final int INSET = 10;
    private static final int GAP = 6;
    private static final int HEIGHT = Metrics.BADGE_HEIGHT + 8;

    private final Look look;
    private final Viewport viewport;
    private final BadgeFigure badge;
    private final PropertyChangeListener scrolled = event -> place();
    private final FigureListener resized = source -> place();

    public WorkloadBadge(Look look, Viewport viewport) {
        this.look = look;
        this.viewport = viewport;
        badge = new BadgeFigure(look);
        add(badge);
        setCursor(Cursors.HAND);
    }

    /** Counts findings; it is not there without any. */
    public void show(ElementFindings findings, boolean byPillar, IFigure layer) {
        badge.show(findings, byPillar);
        if (findings.isEmpty()) {
            remove();
        } else {
            if (getParent() == null) {
                layer.add(this);
                viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
                viewport.addFigureListener(resized);
            }
            place();
        }
    }

    /** Takes it away. */
    public void remove() {
        if (getParent() != null) {
            viewport.removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
            viewport.removeFigureListener(resized);
            getParent().remove(this);
        }
    }

    private void place() {
        Dimension pills = badge.getPreferredSize();
        int width = 2 * INSET + title() + GAP + pills.width;
        Point corner = viewport.getViewLocation();
        setBounds(new Rectangle(corner.x + viewport.getClientArea().width - FROM_EDGE - width, corner.y + FROM_EDGE,
                width, HEIGHT));
        badge.setBounds(new Rectangle(getBounds().x + INSET + title() + GAP,
                getBounds().y + (HEIGHT - pills.height) / 2, pills.width, pills.height));
    }

    private int title() {
        return look.width(TITLE, look.plain(Metrics.BADGE_SIZE));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(box, HEIGHT, HEIGHT);
        graphics.setForegroundColor(look.cardEdge());
        graphics.drawRoundRectangle(box, HEIGHT, HEIGHT);
        graphics.setForegroundColor(look.quietText());
        graphics.setFont(look.plain(Metrics.BADGE_SIZE));
        graphics.drawString(TITLE, box.x + INSET, box.y + (HEIGHT - Metrics.BADGE_HEIGHT) / 2 + 2);
    }
}
