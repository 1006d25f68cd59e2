/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.model.DataFlow;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points;
import org.plumbline.notation.Routing;

/** Bend points of a flow: stretches are pulled aside, corners moved, and taken away by straightening. */
public final class BendPolicy extends BendpointEditPolicy {

    private static final int SHORTEST = 16;
    private static final int HANDLE = 7;

    private final DiagramContext context;
    private final FlowPart part;
    private List<Points.Point> pulled;
    private Object before;

    public BendPolicy(DiagramContext context, FlowPart part) {
        this.context = context;
        this.part = part;
    }

    /** A handle at each bend point, and one in the middle of each stretch that is long enough. */
    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        if (!bendable()) {
            return handles;
        }
        ConnectionEditPart host = (ConnectionEditPart) getHost();
        List<Points.Point> corners = StretchPull.corners(line());
        for (int i = 0; i + 1 < corners.size(); i++) {
            Points.Point a = corners.get(i);
            Points.Point b = corners.get(i + 1);
            if (Math.hypot(a.x() - b.x(), a.y() - b.y()) >= SHORTEST) {
                Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
                handles.add(new BendpointCreationHandle(host, i, handle -> place(handle, middle)));
            }
        }
        for (int i = 0; i < ownBends().size(); i++) {
            handles.add(new BendpointMoveHandle(host, i, i + 1));
        }
        return handles;
    }

    private void place(IFigure handle, Point onLine) {
        Point at = onLine.getCopy();
        getConnection().translateToAbsolute(at);
        handle.translateToRelative(at);
        handle.setBounds(new Rectangle(at.x - HANDLE / 2, at.y - HANDLE / 2, HANDLE, HANDLE));
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())) {
            super.showSourceFeedback(request);
        } else if (bendable()) {
            if (pulled == null) {
                before = getConnection().getRoutingConstraint();
                pulled = StretchPull.corners(line());
            }
            getConnection().setRoutingConstraint(
                    pull((BendpointRequest) request).stream().map(p -> new AbsoluteBendpoint(p.x(), p.y())).toList());
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (!RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())) {
            super.eraseSourceFeedback(request);
        } else if (pulled != null) {
            pulled = null;
            getConnection().setRoutingConstraint(before);
        }
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return bend(pull(request));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        List<Points.Point> bends = new ArrayList<>(ownBends());
        if (request.getIndex() >= bends.size()) {
            return null;
        }
        bends.set(request.getIndex(), place(request));
        return bend(bends);
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        List<Points.Point> bends = new ArrayList<>(ownBends());
        if (request.getIndex() >= bends.size()) {
            return null;
        }
        bends.remove(request.getIndex());
        return bend(bends);
    }

    private List<Points.Point> pull(BendpointRequest request) {
        DataFlow flow = part.element();
        List<Points.Point> corners = pulled == null ? StretchPull.corners(line()) : pulled;
        Bounds source = context.drawn().absoluteBounds(flow.getSource());
        Bounds target = context.drawn().absoluteBounds(flow.getTarget());
        return StretchPull.bends(corners, Math.min(request.getIndex(), corners.size() - 2), place(request), source,
                target);
    }

    private List<Points.Point> ownBends() {
        return context.drawn().bendPoints(part.element());
    }

    /** Whether the line has a way of its own: a straight one has none, nor has one to a box that hides its end. */
    private boolean bendable() {
        return !context.drawn().isReattached(part.element())
                && context.drawn().routing(part.element()) != Routing.STRAIGHT;
    }

    private Command bend(List<Points.Point> bends) {
        return bendable() ? new EmfCommand("Bend", () -> context.edits().bend(part.element(), bends)) : null;
    }

    private List<Points.Point> line() {
        PointList points = getConnection().getPoints();
        List<Points.Point> line = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            line.add(new Points.Point(points.getPoint(i).x, points.getPoint(i).y));
        }
        return line;
    }

    private Points.Point place(BendpointRequest request) {
        Point at = request.getLocation().getCopy();
        getConnection().translateToRelative(at);
        return new Points.Point(at.x, at.y);
    }
}
