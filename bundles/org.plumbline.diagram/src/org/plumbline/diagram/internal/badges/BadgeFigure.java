/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** The mark of findings: pills with a sign and a number, one for each risk or for each pillar. */
public final class BadgeFigure extends Figure {

    private static final int ICON = 12;
    private static final int INSET = 5;
    private static final int GAP = 3;
    private static final int FADED = 70;

    private final Look look;
    private List<BadgePill> pills = List.of();
    private boolean faded;

    public BadgeFigure(Look look) {
        this.look = look;
        setCursor(Cursors.HAND);
    }

    /** Shows a pill for each risk, or for each pillar. */
    public void show(ElementFindings findings, boolean byPillar) {
        List<BadgePill> shown = byPillar ? BadgePill.byPillar(findings) : BadgePill.byRisk(findings);
        if (!shown.equals(pills)) {
            pills = shown;
            setSize(getPreferredSize(-1, -1));
            repaint();
        }
    }

    /** Draws it faintly, like what it belongs to. */
    public void setFaded(boolean value) {
        if (faded != value) {
            faded = value;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize(int hintWidth, int hintHeight) {
        int width = pills.stream().mapToInt(BadgeFigure::width).sum() + GAP * Math.max(0, pills.size() - 1);
        return new Dimension(width + 1, Metrics.BADGE_HEIGHT + 1);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        if (faded) {
            graphics.setAlpha(FADED);
        }
        if (!look.detail().isFull()) {
            paintDot(graphics);
            return;
        }
        int x = getBounds().x;
        for (BadgePill each : pills) {
            paintPill(graphics, each, x);
            x += width(each) + GAP;
        }
    }

    /** For the highest risk alone: a disc for a high one, a triangle for a medium one. */
    private void paintDot(Graphics graphics) {
        Rectangle dot = new Rectangle(getBounds().x, getBounds().y, Metrics.BADGE_HEIGHT, Metrics.BADGE_HEIGHT);
        boolean high = pills.stream().anyMatch(each -> each.risk() == Risk.HIGH);
        graphics.setBackgroundColor(look.risk(high ? Risk.HIGH : Risk.MEDIUM));
        if (high) {
            graphics.fillOval(dot);
        } else {
            graphics.fillPolygon(new PointList(new int[] {
                dot.x, dot.bottom(), dot.right(), dot.bottom(), dot.x + dot.width / 2, dot.y}));
        }
    }

    private void paintPill(Graphics graphics, BadgePill pill, int x) {
        Rectangle box = new Rectangle(x, getBounds().y, width(pill), Metrics.BADGE_HEIGHT);
        Color colour = look.risk(pill.risk());
        graphics.setBackgroundColor(pill.filled() ? colour : look.card());
        graphics.fillRoundRectangle(box, Metrics.BADGE_HEIGHT, Metrics.BADGE_HEIGHT);
        graphics.setForegroundColor(colour);
        graphics.setLineWidth(1);
        graphics.drawRoundRectangle(box, Metrics.BADGE_HEIGHT, Metrics.BADGE_HEIGHT);
        look.draw(graphics, pill.icon(), pill.ink(), x + INSET, box.y + 3, ICON);
        graphics.setForegroundColor(look.colour(pill.ink()));
        graphics.setFont(look.bold(Metrics.BADGE_SIZE));
        graphics.drawString(pill.text(), x + INSET + ICON + 2, box.y + 2);
    }

    private static int width(BadgePill pill) {
        return 2 * INSET + ICON + 2 + (int) Math.ceil(TextMetrics.width(pill.text(), Metrics.BADGE_SIZE, true));
    }
}
