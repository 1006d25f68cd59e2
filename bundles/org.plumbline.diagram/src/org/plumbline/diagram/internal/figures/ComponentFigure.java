/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** A card with the service's glyph on a tinted tile, the name in up to two lines, and the service below. */
public final class ComponentFigure extends NodeFigure {

    private static final int NAME_LINES = 2;
    private static final int KIND_LINE = 13;

    private Icon icon;
    private Accent accent;
    private String name = "";
    private String kind = "";
    private List<String> lines;
    private int linesRoom;

    public ComponentFigure(Look look) {
        super(look);
    }

    public void show(Icon newIcon, Accent newAccent, String newName, String newKind) {
        if (newIcon.equals(icon) && newAccent.equals(accent) && newName.equals(name) && newKind.equals(kind)) {
            return;
        }
        icon = newIcon;
        accent = newAccent;
        name = newName;
        lines = null;
        kind = newKind;
        repaint();
    }

    @Override
    public Rectangle nameArea() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + Metrics.TEXT_LEFT - 4, textTop() - 2, room() + 8,
                lines().size() * Metrics.NAME_LINE + 4);
    }

    @Override
    protected void paintBox(Graphics graphics) {
        Rectangle box = getBounds();
        if (!look.detail().hasNames()) {
            paintShape(graphics, box);
            return;
        }
        int corner = 2 * Metrics.COMPONENT_RADIUS;
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(box.getResized(-1, -1), corner, corner);
        paintHeat(graphics, box, Metrics.COMPONENT_RADIUS);
        outline(graphics, look.cardEdge(), Metrics.COMPONENT_RADIUS);
        int tileX = box.x + Metrics.TILE_INSET;
        int tileY = box.y + (box.height - Metrics.TILE) / 2;
        graphics.setBackgroundColor(look.tint(accent));
        graphics.fillRoundRectangle(new Rectangle(tileX, tileY, Metrics.TILE, Metrics.TILE), corner, corner);
        int inset = (Metrics.TILE - Metrics.ICON) / 2;
        look.draw(graphics, icon, accent, tileX + inset, tileY + inset, Metrics.ICON);
        int x = box.x + Metrics.TEXT_LEFT;
        int y = textTop();
        graphics.setFont(look.bold(Metrics.NAME_SIZE));
        graphics.setForegroundColor(look.text());
        for (String line : lines()) {
            write(graphics, line, room(), x, y);
            y += Metrics.NAME_LINE;
        }
        if (!look.detail().isFull()) {
            return;
        }
        graphics.setFont(look.plain(Metrics.SERVICE_SIZE));
        graphics.setForegroundColor(smallPrint());
        write(graphics, kind, room(), x, y);
    }

    private void paintShape(Graphics graphics, Rectangle box) {
        graphics.setBackgroundColor(look.card());
        graphics.fillRectangle(box);
        paintHeat(graphics, box, 0);
        outline(graphics, look.cardEdge(), 0);
        graphics.setBackgroundColor(look.tint(accent));
        graphics.fillRectangle(box.x + Metrics.TILE_INSET, box.y + (box.height - Metrics.TILE) / 2, Metrics.TILE,
                Metrics.TILE);
    }

    private List<String> lines() {
        if (lines == null || linesRoom != room()) {
            linesRoom = room();
            lines = TextMetrics.wrap(name, linesRoom, Metrics.NAME_SIZE, true, NAME_LINES);
        }
        return lines;
    }

    private int room() {
        return Math.max(Metrics.TILE, getBounds().width - Metrics.TEXT_LEFT - 8);
    }

    private int textTop() {
        Rectangle box = getBounds();
        return box.y + (box.height - lines().size() * Metrics.NAME_LINE - KIND_LINE) / 2 - 1;
    }
}
