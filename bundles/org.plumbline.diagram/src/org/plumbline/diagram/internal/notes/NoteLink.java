/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.figures.BoxAnchor;
import org.plumbline.diagram.internal.figures.FlowFigure;
import org.plumbline.diagram.internal.figures.NodeFigure;

/** The dotted line from a note to what it is about. */
final class NoteLink extends PolylineConnection {

    private final NodeFigure note;

    NoteLink(NodeFigure note) {
        this.note = note;
        setLineStyle(Graphics.LINE_DOT);
    }

    /** Joins the note to a box or a flow; to nothing, and to what the note lies on, there is no line. */
    void to(IFigure about) {
        boolean drawn = about != null && !(about instanceof NodeFigure && isOn(about));
        setVisible(drawn);
        // The layer's router leads flows; this line is straight.
        setConnectionRouter(null);
        setSourceAnchor(drawn ? new BoxAnchor(note) : null);
        setTargetAnchor(!drawn ? null : about instanceof NodeFigure box ? new BoxAnchor(box) : new Middle(about));
    }

    private boolean isOn(IFigure other) {
        Rectangle box = note.getBounds().getCopy();
        note.translateToAbsolute(box);
        other.translateToRelative(box);
        return box.intersects(other.getBounds());
    }

    @Override
    public void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        super.paintFigure(graphics);
    }

    /** The line cannot be selected: it belongs to its note. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    /** Meets a flow half way. */
    private static final class Middle extends ChopboxAnchor {

        Middle(IFigure flow) {
            super(flow);
        }

        @Override
        public Point getLocation(Point reference) {
            return getReferencePoint();
        }

        @Override
        public Point getReferencePoint() {
            Point middle = getOwner() instanceof FlowFigure flow ? flow.getPoints().getMidpoint().getCopy()
                    : getOwner().getBounds().getCenter();
            getOwner().translateToAbsolute(middle);
            return middle;
        }
    }
}
