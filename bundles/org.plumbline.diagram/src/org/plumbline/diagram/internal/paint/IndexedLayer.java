/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** A layer of very many lines or badges: it asks only those near the place that is painted or under the mouse. */
public final class IndexedLayer extends ConnectionLayer implements Sparse {

    private final ChildIndex index = new ChildIndex(this);
    private final Region damage = new Region();

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
    public void add(IFigure figure, Object constraint, int position) {
        super.add(figure, constraint, position);
        index.added(figure);
    }

    @Override
    public void remove(IFigure figure) {
        super.remove(figure);
        index.removed(figure);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        for (IFigure child : index.near(clip)) {
            if (child.isVisible() && child.intersects(clip)) {
                graphics.clipRect(child.getBounds());
                child.paint(graphics);
                graphics.restoreState();
            }
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Point at = inside(x, y);
        return near(at).stream().anyMatch(child -> child.containsPoint(at.x, at.y));
    }

    @Override
    protected IFigure findDescendantAtExcluding(int x, int y, TreeSearch search) {
        Point at = inside(x, y);
        for (IFigure child : near(at).reversed()) {
            IFigure found = child.isVisible() ? child.findFigureAt(at.x, at.y, search) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected IFigure findMouseEventTargetInDescendantsAt(int x, int y) {
        Point at = inside(x, y);
        for (IFigure child : near(at).reversed()) {
            if (child.isVisible() && child.isEnabled() && child.containsPoint(at.x, at.y)) {
                return child.findMouseEventTargetAt(at.x, at.y);
            }
        }
        return null;
    }

    private Point inside(int x, int y) {
        Point at = new Point(x, y);
        translateFromParent(at);
        return at;
    }

    private List<IFigure> near(Point at) {
        return getClientArea(new Rectangle()).contains(at) ? index.near(new Rectangle(at.x, at.y, 1, 1)) : List.of();
    }
}
