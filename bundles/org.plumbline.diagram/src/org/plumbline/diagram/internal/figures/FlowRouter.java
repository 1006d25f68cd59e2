/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points;
import org.plumbline.notation.Ports;
import org.plumbline.notation.Routes;
import org.plumbline.notation.Routing;

/** Leads flows where the drawing without a window leads them: through their bend points, else at right angles. */
public final class FlowRouter extends AbstractRouter {

    private final Map<Connection, Object> bends = new WeakHashMap<>();

    /** @param constraint the bend points as a list, as GEF's bend point handles want it; none for a free way */
    @Override
    public void setConstraint(Connection connection, Object constraint) {
        bends.put(connection, constraint);
    }

    @Override
    public Object getConstraint(Connection connection) {
        return bends.get(connection);
    }

    @Override
    public void remove(Connection connection) {
        bends.remove(connection);
    }

    @Override
    public void route(Connection connection) {
        if (connection.getSourceAnchor() == null || connection.getTargetAnchor() == null) {
            return;
        }
        Bounds source = box(connection, connection.getSourceAnchor());
        Bounds target = box(connection, connection.getTargetAnchor());
        List<Points.Point> way = way(connection);
        int lane = connection instanceof FlowFigure flow ? flow.lane() : 0;
        Ports.Ends ends = connection instanceof FlowFigure flow ? flow.ends() : null;
        Routing routing = connection instanceof FlowFigure flow ? flow.routing() : Routing.ORTHOGONAL;
        List<Points.Point> line = way.isEmpty() ? Routes.free(routing, source, target, lane, ends)
                : Routes.through(source, way, target);
        PointList points = new PointList(line.size());
        line.forEach(p -> points.addPoint(p.x(), p.y()));
        connection.setPoints(points);
    }

    private List<Points.Point> way(Connection connection) {
        List<Points.Point> way = new ArrayList<>();
        if (bends.get(connection) instanceof List<?> list) {
            for (Object each : list) {
                Point at = ((Bendpoint) each).getLocation();
                way.add(new Points.Point(at.x, at.y));
            }
        }
        return way;
    }

    private static Bounds box(Connection connection, ConnectionAnchor anchor) {
        IFigure owner = anchor.getOwner();
        Rectangle box;
        if (owner instanceof NodeFigure node) {
            box = node.onDiagram();
        } else if (owner == null) {
            box = new Rectangle(anchor.getReferencePoint(), new Dimension(0, 0));
            connection.translateToRelative(box);
        } else {
            box = owner.getBounds().getCopy();
            owner.translateToAbsolute(box);
            connection.translateToRelative(box);
        }
        return new Bounds(box.x, box.y, box.width, box.height);
    }
}
