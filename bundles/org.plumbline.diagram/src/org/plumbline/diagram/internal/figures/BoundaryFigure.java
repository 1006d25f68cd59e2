/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.plumbline.catalog.Icon;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.paint.Region;
import org.plumbline.diagram.internal.paint.Sparse;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** A frame with a title band, holding what is inside; or, collapsed, a card that says how much it hides. */
public final class BoundaryFigure extends NodeFigure implements Sparse {

    private static final int TITLE_LEFT = 32;
    private static final int TOGGLE = 20;
    private static final int BEHIND = 8;
    private static final int LEAST_KIND = 40;
    /** Its outline with the round corners lies within so much of its edges. */
    private static final int EDGE = Metrics.BOUNDARY_RADIUS + 2;

    private final IFigure contents = new Contents();
    private BoundaryStyle style = BoundaryStyle.GROUP;
    private Icon icon;
    private String name = "";
    private String kind = "";
    private String detail = "";
    private boolean collapsed;
    private boolean frameHidden;
    private final Region damage = new Region();

    public BoundaryFigure(Look look) {
        super(look);
        setLayoutManager(new StackLayout());
        add(contents);
    }

    public void show(BoundaryStyle newStyle, Icon newIcon, String newName, String newKind, String newDetail) {
        if (newStyle.equals(style) && newIcon.equals(icon) && newName.equals(name) && newKind.equals(kind)
                && newDetail.equals(detail)) {
            return;
        }
        style = newStyle;
        icon = newIcon;
        name = newName;
        kind = newKind;
        detail = newDetail;
        repaint();
    }

    public void setCollapsed(boolean value) {
        if (collapsed != value) {
            collapsed = value;
            contents.setVisible(!value);
            repaint();
        }
    }

    /** Leaves what is inside in its place without a frame around it; what is collapsed is shown all the same. */
    public void setFrameHidden(boolean value) {
        if (frameHidden != value) {
            frameHidden = value;
            repaint();
        }
    }

    /** Whether only what is inside is seen. */
    public boolean isFrameHidden() {
        return frameHidden && !collapsed;
    }

    @Override
    public Region damage() {
        return damage;
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        damage.add(new Rectangle(x, y, width, height));
        super.repaint(x, y, width, height);
    }

    @Override
    protected void repaintOutline() {
        Rectangle box = getBounds();
        repaint(box.x, box.y, box.width, EDGE);
        repaint(box.x, box.bottom() - EDGE, box.width, EDGE);
        repaint(box.x, box.y, EDGE, box.height);
        repaint(box.right() - EDGE, box.y, EDGE, box.height);
    }

    /** Without its frame it is not there for the mouse. */
    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        IFigure found = super.findFigureAt(x, y, search);
        return isFrameHidden() && (found == this || found == contents) ? null : found;
    }

    @Override
    public IFigure contents() {
        return contents;
    }

    /** Whether the point, in this figure's coordinates, is on the sign that collapses and expands. */
    public boolean onToggle(Point point) {
        return toggle().contains(point);
    }

    @Override
    public Rectangle nameArea() {
        Rectangle box = getBounds();
        int width = Math.min(box.width - TITLE_LEFT - TOGGLE - 8,
                (int) TextMetrics.width(name, Metrics.TITLE_SIZE, true) + 60);
        return collapsed
                ? new Rectangle(box.x + Metrics.TEXT_LEFT - 4, box.y + 16, box.width - Metrics.TEXT_LEFT - 4, 20)
                : new Rectangle(box.x + TITLE_LEFT - 4, box.y + 5, Math.max(60, width), 20);
    }

    @Override
    protected void paintBox(Graphics graphics) {
        if (isFrameHidden()) {
            return;
        }
        Rectangle box = getBounds();
        graphics.setBackgroundColor(look.colour(style.fill()));
        if (!look.detail().hasNames()) {
            graphics.fillRectangle(box);
            paintHeat(graphics, heated(box), 0);
            border(graphics, 0);
            return;
        }
        int corner = 2 * Metrics.BOUNDARY_RADIUS;
        graphics.fillRoundRectangle(box.getResized(-1, -1), corner, corner);
        paintHeat(graphics, heated(box), Metrics.BOUNDARY_RADIUS);
        graphics.pushState();
        border(graphics, corner);
        graphics.popState();
        if (collapsed) {
            paintCollapsed(graphics, box);
        } else {
            paintTitle(graphics, box);
        }
        if (look.detail().isFull()) {
            paintToggle(graphics);
        }
    }

    /** An open boundary leaves the colour of what is inside to that. */
    private Rectangle heated(Rectangle box) {
        return collapsed ? box : new Rectangle(box.x, box.y, box.width, Metrics.TITLE_BAND);
    }

    private void border(Graphics graphics, int corner) {
        Color colour = isHighlighted() ? highlight() : look.colour(style.colour());
        graphics.setForegroundColor(colour);
        if (style.dashes().length > 0 && !isHighlighted() && look.detail().hasNames()) {
            graphics.setLineDash(style.dashes());
            graphics.setLineStyle(SWT.LINE_CUSTOM);
        }
        Rectangle line = edge(graphics, isHighlighted() ? 2 : style.lineWidth());
        if (corner == 0) {
            graphics.drawRectangle(line);
        } else {
            graphics.drawRoundRectangle(line, corner, corner);
        }
    }

    private void paintTitle(Graphics graphics, Rectangle box) {
        look.draw(graphics, icon, style.colour(), box.x + 10, box.y + 7, Metrics.TITLE_ICON);
        int room = box.width - TITLE_LEFT - TOGGLE - 2 * BEHIND;
        int x = box.x + TITLE_LEFT;
        graphics.setFont(look.bold(Metrics.TITLE_SIZE));
        int nameWidth = Math.min(room, width(name, graphics));
        graphics.setForegroundColor(look.colour(style.colour()));
        write(graphics, name, room, x, box.y + 7);
        graphics.setFont(look.plain(Metrics.SERVICE_SIZE));
        graphics.setForegroundColor(smallPrint());
        String behind = detail.isEmpty() ? kind : kind + " · " + detail;
        int left = room - nameWidth - BEHIND;
        String shown = width(behind, graphics) <= left ? behind : kind;
        if (width(shown, graphics) <= left || left >= LEAST_KIND) {
            write(graphics, shown, left, x + nameWidth + BEHIND, box.y + 9);
        }
    }

    private void paintCollapsed(Graphics graphics, Rectangle box) {
        look.draw(graphics, icon, style.colour(), box.x + Metrics.TILE_INSET + 7,
                box.y + (box.height - Metrics.ICON) / 2, Metrics.ICON);
        int room = box.width - Metrics.TEXT_LEFT - TOGGLE;
        graphics.setFont(look.bold(Metrics.NAME_SIZE));
        graphics.setForegroundColor(look.colour(style.colour()));
        write(graphics, name, room, box.x + Metrics.TEXT_LEFT, box.y + 17);
        graphics.setFont(look.plain(Metrics.SERVICE_SIZE));
        graphics.setForegroundColor(smallPrint());
        write(graphics, detail.isEmpty() ? kind : kind + " · " + detail, room,
                box.x + Metrics.TEXT_LEFT, box.y + 33);
    }

    private void paintToggle(Graphics graphics) {
        Rectangle sign = toggle();
        int x = sign.x + sign.width / 2;
        int y = sign.y + sign.height / 2;
        graphics.setForegroundColor(look.quietText());
        graphics.setLineWidth(1);
        graphics.setLineStyle(SWT.LINE_SOLID);
        int tip = collapsed ? 2 : -2;
        graphics.drawLine(x - 4, y - tip, x, y + tip);
        graphics.drawLine(x, y + tip, x + 4, y - tip);
    }

    private Rectangle toggle() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + box.width - TOGGLE - 4, box.y + 5, TOGGLE, TOGGLE);
    }

    /** Places what is inside relative to the frame's upper left corner. */
    private static final class Contents extends Figure {
        Contents() {
            setLayoutManager(new XYLayout());
        }

        @Override
        protected boolean useLocalCoordinates() {
            return true;
        }
    }
}
