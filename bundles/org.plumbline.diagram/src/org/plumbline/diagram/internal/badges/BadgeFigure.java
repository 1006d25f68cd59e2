/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** The mark of findings: for each risk a pill with the risk's sign and the number of findings. */
public final class BadgeFigure extends Figure {

    private static final int ICON = 12;
    private static final int INSET = 5;
    private static final int GAP = 3;

    private final Look look;
    private ElementFindings findings = ElementFindings.NONE;

    public BadgeFigure(Look look) {
        this.look = look;
        setCursor(Cursors.HAND);
    }

    public void show(ElementFindings shown) {
        findings = shown;
        setToolTip(shown.isEmpty() ? null : new FindingsTooltip(look, shown));
        setSize(getPreferredSize(-1, -1));
        repaint();
    }

    public ElementFindings findings() {
        return findings;
    }

    @Override
    public Dimension getPreferredSize(int hintWidth, int hintHeight) {
        int width = 0;
        for (Risk risk : Risk.values()) {
            int count = findings.count(risk);
            width += count == 0 ? 0 : width(count) + (width > 0 ? GAP : 0);
        }
        return new Dimension(width + 1, Metrics.BADGE_HEIGHT + 1);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        int x = getBounds().x;
        for (Risk risk : Risk.values()) {
            int count = findings.count(risk);
            if (count > 0) {
                paintPill(graphics, risk, count, x);
                x += width(count) + GAP;
            }
        }
    }

    private void paintPill(Graphics graphics, Risk risk, int count, int x) {
        Rectangle pill = new Rectangle(x, getBounds().y, width(count), Metrics.BADGE_HEIGHT);
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(pill, Metrics.BADGE_HEIGHT, Metrics.BADGE_HEIGHT);
        graphics.setForegroundColor(look.risk(risk));
        graphics.setLineWidth(1);
        graphics.drawRoundRectangle(pill, Metrics.BADGE_HEIGHT, Metrics.BADGE_HEIGHT);
        look.draw(graphics, risk.icon(), risk.accent(), x + INSET, pill.y + 3, ICON);
        graphics.setFont(look.bold(Metrics.BADGE_SIZE));
        graphics.drawString(Integer.toString(count), x + INSET + ICON + 2, pill.y + 2);
    }

    private static int width(int count) {
        return 2 * INSET + ICON + 2
                + (int) Math.ceil(TextMetrics.width(Integer.toString(count), Metrics.BADGE_SIZE, true));
    }
}
