/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import java.util.Objects;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Lanes;
import org.plumbline.notation.Points;
import org.plumbline.notation.Ports;
import org.plumbline.notation.Routing;

/** A flow: a line with rounded corners, an arrowhead, a label in its middle and, beside it, room for a badge. */
public final class FlowFigure extends PolylineConnection {

    private static final int CORNER = 6;
    private static final int[] DASHES = {6, 4};
    private static final int REACH = 5;
    private static final int FARTHEST = 10;
    /** More than half the width of the widest line. */
    private static final int AROUND = 4;
    /** About so long are the parts that a slanting line is repainted in. */
    private static final int PIECE = 200;
    private static final int DIMMED = 140;
    private static final int FADED = 45;

    private final Look look;
    private final FlowLabel label;
    private final PolygonDecoration arrow = new PolygonDecoration();
    private IFigure badge;
    private int lane;
    private Ports.Ends ends;
    private Routing routing = Routing.ORTHOGONAL;
    private boolean dashed;
    private boolean highlighted;
    private boolean dimmed;
    private boolean faded;
    private Risk heat;

    public FlowFigure(Look look) {
        this.look = look;
        this.label = new FlowLabel(look);
        arrow.setScale(8, 4);
        setTargetDecoration(arrow);
        updateLine();
        add(label, new MiddleLocator());
    }

    public FlowLabel label() {
        return label;
    }

    /** Number of flows drawn before between the same two nodes: each takes a way of its own. */
    int lane() {
        return lane;
    }

    Routing routing() {
        return routing;
    }

    Ports.Ends ends() {
        return ends;
    }

    /** Where it leaves and meets the sides of its boxes; {@code null} for the usual places. */
    public void setEnds(Ports.Ends value) {
        if (!Objects.equals(ends, value)) {
            ends = value;
            revalidate();
        }
    }

    /** How it runs where it has no bend points. */
    public void setRouting(Routing value) {
        if (routing != value) {
            routing = value;
            revalidate();
        }
    }

    public void setLane(int value) {
        if (lane != value) {
            lane = value;
            revalidate();
        }
    }

    public void setDashed(boolean value) {
        if (dashed != value) {
            dashed = value;
            repaint();
        }
    }

    public void setDimmed(boolean value) {
        if (dimmed != value) {
            dimmed = value;
            repaint();
        }
    }

    public void setHighlighted(boolean value) {
        if (highlighted != value) {
            highlighted = value;
            updateLine();
        }
    }

    /** Draws it very faintly, because something else is looked at. */
    public void setFaded(boolean value) {
        if (faded != value) {
            faded = value;
            label.setFaded(value);
            repaint();
        }
    }

    /** Colours it by a risk; {@code null} for none. */
    public void setHeat(Risk risk) {
        if (heat != risk) {
            heat = risk;
            updateLine();
        }
    }

    // Never while painting: a figure that gets a colour asks to be painted again.
    private void updateLine() {
        int width = heat == null ? 1 : HeatPaint.lineWidth(heat);
        setLineWidth(highlighted ? Math.max(2, width) : width);
        setForegroundColor(highlighted ? look.selection() : heat == null ? look.line() : look.risk(heat));
        arrow.setBackgroundColor(getLocalForegroundColor());
    }

    /** Puts a badge beside the label. */
    public void addBadge(IFigure newBadge) {
        badge = newBadge;
        add(newBadge, (Locator) target -> {
            Rectangle box = label.isVisible() && label.getBounds().width > 0 ? label.getBounds() : null;
            Point at = box == null ? middle() : new Point(box.x + box.width + 3, box.y + box.height / 2);
            Dimension size = target.getPreferredSize();
            target.setBounds(new Rectangle(box == null ? at.x - size.width / 2 : at.x, at.y - size.height / 2,
                    size.width, size.height));
        });
        revalidate();
    }

    /** As near on the screen at any zoom; further than {@link #FARTHEST} the layer does not look for lines. */
    @Override
    public boolean containsPoint(int x, int y) {
        Rectangle hundred = new Rectangle(0, 0, 100, 100);
        translateToAbsolute(hundred);
        setTolerance(Math.min(FARTHEST, REACH * 100 / Math.max(1, hundred.width)));
        return super.containsPoint(x, y);
    }

    @Override
    public void repaint() {
        // Forgotten with the old points; the layout of a line takes for granted that a repaint found them again.
        getBounds();
        erase();
    }

    // Told to the layer, which remembers each stretch: from far to far it spans much where it is not painted.
    @Override
    public void erase() {
        IFigure layer = getParent();
        if (layer == null || !isVisible()) {
            return;
        }
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            repaint(layer, points.getPoint(i - 1), points.getPoint(i));
        }
        for (Object each : getChildren()) {
            Rectangle box = ((IFigure) each).getBounds();
            layer.repaint(box.x, box.y, box.width, box.height);
        }
    }

    private static void repaint(IFigure layer, Point from, Point to) {
        int pieces = from.x == to.x || from.y == to.y ? 1 : 1 + length(from, to) / PIECE;
        Point start = from;
        for (int i = 1; i <= pieces; i++) {
            Point end = new Point(from.x + (to.x - from.x) * i / pieces, from.y + (to.y - from.y) * i / pieces);
            Rectangle box = new Rectangle(start, end).expand(AROUND, AROUND);
            layer.repaint(box.x, box.y, box.width, box.height);
            start = end;
        }
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.setAntialias(look.detail().hasNames() ? SWT.ON : SWT.OFF);
        graphics.setTextAntialias(SWT.ON);
        if (faded || dimmed) {
            graphics.setAlpha(faded ? FADED : DIMMED);
        }
        super.paint(graphics);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (look.detail().hasNames()) {
            super.paintChildren(graphics);
        } else if (badge != null && badge.getParent() == this) {
            badge.paint(graphics);
        }
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (!comesNear(graphics.getClip(new Rectangle()))) {
            return;
        }
        if (dashed && look.detail().hasNames()) {
            graphics.setLineDash(DASHES);
            graphics.setLineStyle(SWT.LINE_CUSTOM);
        }
        PointList points = getPoints();
        int thickness = heat == null ? 1 : HeatPaint.lineWidth(heat);
        graphics.setLineWidth(Math.max(getLineWidth(), look.hairline() * thickness));
        if (!look.detail().isFull()) {
            graphics.drawPolyline(points);
            return;
        }
        if (points.size() < 2) {
            return;
        }
        Point from = points.getPoint(0);
        for (int i = 1; i < points.size() - 1; i++) {
            from = corner(graphics, from, points.getPoint(i), points.getPoint(i + 1));
        }
        graphics.drawLine(from, points.getPoint(points.size() - 1));
    }

    /** Whether a stretch may be seen: a line from far to far spans much where it is not. */
    private boolean comesNear(Rectangle clip) {
        PointList points = getPoints();
        Rectangle seen = clip.expand(2 + getLineWidth(), 2 + getLineWidth());
        for (int i = 1; i < points.size(); i++) {
            if (seen.intersects(new Rectangle(points.getPoint(i - 1), points.getPoint(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Point corner(Graphics graphics, Point from, Point corner, Point next) {
        int radius = Math.min(CORNER, Math.min(length(from, corner), length(corner, next) / 2));
        boolean right = from.x == corner.x && corner.y == next.y || from.y == corner.y && corner.x == next.x;
        if (!right || radius < 2) {
            graphics.drawLine(from, corner);
            return corner;
        }
        Point in = towards(corner, from, radius);
        Point out = towards(corner, next, radius);
        graphics.drawLine(from, in);
        int left = Math.min(in.x, out.x) == corner.x ? corner.x : corner.x - 2 * radius;
        int top = Math.min(in.y, out.y) == corner.y ? corner.y : corner.y - 2 * radius;
        int start = left == corner.x ? top == corner.y ? 90 : 180 : top == corner.y ? 0 : 270;
        graphics.drawArc(left, top, 2 * radius, 2 * radius, start, 90);
        return out;
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x == b.x && b.x == c.x || a.y == b.y && b.y == c.y;
    }

    private static int length(Point a, Point b) {
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(from.x + Integer.signum(to.x - from.x) * distance,
                from.y + Integer.signum(to.y - from.y) * distance);
    }

    /** A place on the longest stretch, where a label hides least: its middle, or beside the labels of other lanes. */
    private Point middle() {
        PointList points = getPoints();
        Point best = points.size() == 0 ? new Point() : points.getFirstPoint();
        if (points.size() == 4 && ends != null && (ends.turn() != 0 || ends.tight())
                && getRoutingConstraint() == null) {
            // Lines run close to each other at the crowded end and apart at the other.
            boolean crowdedSource = ends.turn() == 0 ? Math.abs(ends.source()) >= Math.abs(ends.target())
                    : ends.turn() > 0;
            int start = crowdedSource ? 2 : 0;
            Point a = points.getPoint(start);
            Point b = points.getPoint(start + 1);
            if (length(a, b) > label.getPreferredSize().width) {
                return new Point((a.x + b.x) / 2, (a.y + b.y) / 2);
            }
        }
        double longest = -1;
        for (int i = 1, start = 0; i < points.size(); i++) {
            Point a = points.getPoint(start);
            Point b = points.getPoint(i);
            if (i + 1 < points.size() && straight(a, b, points.getPoint(i + 1))) {
                continue;
            }
            start = i;
            // Labels are wide, so a horizontal stretch carries them better.
            double length = Math.abs(a.x - b.x) + 0.6 * Math.abs(a.y - b.y);
            if (length > longest) {
                longest = length;
                Points.Point at = Lanes.label(new Points.Point(a.x, a.y), new Points.Point(b.x, b.y),
                        getRoutingConstraint() == null ? lane : 0, ends != null && ends.tight());
                best = new Point(at.x(), at.y());
            }
        }
        return best;
    }

    private final class MiddleLocator extends ConnectionLocator {
        MiddleLocator() {
            super(FlowFigure.this);
        }

        @Override
        public void relocate(IFigure target) {
            Dimension size = target.getPreferredSize();
            Point at = middle();
            target.setBounds(new Rectangle(at.x - size.width / 2, at.y - size.height / 2, size.width, size.height));
        }
    }
}
