/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.model.Fact;
import org.plumbline.notation.Metrics;

/** The text on a flow, with a padlock before it: closed for encrypted, open for not encrypted, none for unknown. */
public final class FlowLabel extends Figure {

    private static final int GROUND_ALPHA = 240;
    private static final int OPAQUE = 255;
    private static final int FADED = 45;
    private static final int LOCK_ROOM = Metrics.FLOW_SIZE + 3;

    private final Look look;
    private String text = "";
    private int width;
    private Fact encrypted = Fact.UNKNOWN;
    private boolean faded;

    FlowLabel(Look look) {
        this.look = look;
        setVisible(false);
    }

    public void show(String newText, Fact newEncrypted) {
        if (newText.equals(text) && newEncrypted == encrypted) {
            return;
        }
        text = newText;
        encrypted = newEncrypted;
        int lock = newEncrypted == Fact.UNKNOWN ? 0 : LOCK_ROOM;
        int words = newText.isEmpty() ? 0
                : look.width(newText, look.plain(Metrics.FLOW_SIZE));
        width = lock + words == 0 ? 0 : lock + words + 2 * Metrics.FLOW_LABEL_INSET;
        setVisible(width > 0);
        revalidate();
        repaint();
    }

    /** Draws it very faintly, like its flow. */
    void setFaded(boolean value) {
        faded = value;
        repaint();
    }

    @Override
    public Dimension getPreferredSize(int hintWidth, int hintHeight) {
        return new Dimension(width, width == 0 ? 0 : Metrics.FLOW_LABEL_HEIGHT);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (!look.detail().isFull()) {
            return;
        }
        Rectangle box = getBounds();
        graphics.setBackgroundColor(look.ground());
        graphics.setAlpha(GROUND_ALPHA);
        graphics.fillRoundRectangle(box, 6, 6);
        graphics.setAlpha(faded ? FADED : OPAQUE);
        int x = box.x + Metrics.FLOW_LABEL_INSET;
        if (encrypted != Fact.UNKNOWN) {
            lock(graphics, x, box.y + 3);
            x += LOCK_ROOM;
        }
        graphics.setFont(look.plain(Metrics.FLOW_SIZE));
        graphics.setForegroundColor(look.text());
        graphics.drawString(text, x, box.y + 1);
    }

    private void lock(Graphics graphics, int x, int y) {
        boolean closed = encrypted == Fact.YES;
        graphics.setForegroundColor(look.encryption(closed));
        graphics.setBackgroundColor(look.encryption(closed));
        graphics.setLineWidth(1);
        graphics.drawArc(x + 2, closed ? y : y - 1, 4, 6, 0, closed ? 180 : 150);
        if (closed) {
            graphics.drawLine(x + 2, y + 3, x + 2, y + 4);
            graphics.drawLine(x + 6, y + 3, x + 6, y + 4);
            graphics.fillRectangle(x + 1, y + 4, 7, 6);
        } else {
            graphics.drawLine(x + 2, y + 2, x + 2, y + 4);
            graphics.drawRectangle(x + 1, y + 4, 6, 5);
        }
    }
}
