/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;

/** What all boxes of the diagram share: they are anti-aliased, may be highlighted, and hold what is drawn inside. */
public abstract class NodeFigure extends Figure {

    private static final int DIMMED = 140;
    private static final int FADED = 55;

    /** What a drop would do. */
    public enum Target { NONE, TAKES, REFUSES }

    protected final Look look;
    // Not ancestor listeners, which would be told of every scrolling too.
    private final List<Runnable> followers = new ArrayList<>(2);
    private boolean dimmed;
    private boolean highlighted;
    private Target target = Target.NONE;
    private boolean faded;
    private Risk heat;

    protected NodeFigure(Look look) {
        this.look = look;
        setOpaque(false);
        addFigureListener(source -> moved());
    }

    /** The follower is told when this box moves or changes its size, also with a box around it. */
    public void addFollower(Runnable follower) {
        followers.add(follower);
    }

    public void removeFollower(Runnable follower) {
        followers.remove(follower);
    }

    private void moved() {
        followers.forEach(Runnable::run);
        for (Object each : contents().getChildren()) {
            if (each instanceof NodeFigure inside) {
                inside.moved();
            }
        }
    }

    /** The bounds in the coordinates that the layers of boxes, lines and badges share, exact at any zoom. */
    public Rectangle onDiagram() {
        Rectangle box = getBounds().getCopy();
        for (IFigure each = getParent(); each != null && !(each instanceof FreeformFigure); each = each.getParent()) {
            each.translateToParent(box);
        }
        return box;
    }

    /** Where the figures of contained nodes go. */
    public IFigure contents() {
        return this;
    }

    /** Where the name is edited, in the coordinates of this figure's bounds. */
    public abstract Rectangle nameArea();

    /** Draws it faintly, because it is outside the review. */
    public void setDimmed(boolean value) {
        if (dimmed != value) {
            dimmed = value;
            repaint();
        }
    }

    /** Draws its border in the colour of the selection where it takes a drop, else in that of a risk. */
    public void setTarget(Target value) {
        if (target != value) {
            target = value;
            repaintOutline();
        }
    }

    /** Draws its border in the colour of the selection: a flow ends here, or somebody looked for it. */
    public void setHighlighted(boolean value) {
        if (highlighted != value) {
            highlighted = value;
            repaintOutline();
        }
    }

    /** Repaints what a highlight changes. */
    protected void repaintOutline() {
        repaint();
    }

    /** Draws it very faintly, because something else is looked at. */
    public void setFaded(boolean value) {
        if (faded != value) {
            faded = value;
            repaint();
        }
    }

    /** Colours it by a risk; {@code null} for none. */
    public void setHeat(Risk risk) {
        if (heat != risk) {
            heat = risk;
            repaint();
        }
    }

    protected boolean isHighlighted() {
        return highlighted || target != Target.NONE;
    }

    /** The colour of the border of what is highlighted. */
    protected Color highlight() {
        return target == Target.REFUSES ? look.risk(Risk.HIGH) : look.selection();
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.setAntialias(look.detail().hasNames() ? SWT.ON : SWT.OFF);
        graphics.setTextAntialias(SWT.ON);
        super.paint(graphics);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (faded || dimmed) {
            graphics.setAlpha(faded ? FADED : DIMMED);
        }
        paintBox(graphics);
    }

    protected abstract void paintBox(Graphics graphics);

    /** The colour of small print: on the colour of a risk a quiet one could not be read. */
    protected Color smallPrint() {
        return heat == null || faded ? look.quietText() : look.text();
    }

    /** Lays the colour of the risk, if there is one, over a part of the box. */
    protected void paintHeat(Graphics graphics, Rectangle area, int radius) {
        if (heat != null && !faded) {
            HeatPaint.paint(graphics, look, area, heat, radius);
        }
    }

    protected void outline(Graphics graphics, Color colour, int radius) {
        graphics.setForegroundColor(highlighted ? look.selection() : colour);
        Rectangle line = edge(graphics, highlighted ? 2 : 1);
        if (radius == 0) {
            graphics.drawRectangle(line);
        } else {
            graphics.drawRoundRectangle(line, 2 * radius, 2 * radius);
        }
    }

    /** Sets the width of the outline, at least a pixel at any zoom, and says where it goes: all of it is inside. */
    protected Rectangle edge(Graphics graphics, int width) {
        int wide = Math.max(width, look.hairline());
        graphics.setLineWidth(wide);
        Rectangle box = getBounds();
        return new Rectangle(box.x + wide / 2, box.y + wide / 2, box.width - wide, box.height - wide);
    }

    /** Writes one line in the font that is set; what does not fit is cut with an ellipsis. */
    protected void write(Graphics graphics, String text, int room, int x, int y) {
        String shown = text;
        for (int end = text.length(); end > 0 && width(shown, graphics) > room; end--) {
            shown = text.substring(0, end - 1).stripTrailing() + "…";
        }
        graphics.drawString(shown, x, y);
    }

    protected int width(String text, Graphics graphics) {
        return look.width(text, graphics.getFont());
    }
}
