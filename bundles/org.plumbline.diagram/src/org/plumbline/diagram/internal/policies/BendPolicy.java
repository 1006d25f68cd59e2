/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.notation.Points;
import org.plumbline.notation.Routing;

/** Bend points of a flow: drawn out of the line, moved, and taken away by straightening. */
public final class BendPolicy extends BendpointEditPolicy {

    private final DiagramContext context;
    private final FlowPart part;

    public BendPolicy(DiagramContext context, FlowPart part) {
        this.context = context;
        this.part = part;
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        Points.Point at = place(request);
        List<Points.Point> bends = new ArrayList<>(context.drawn().bendPoints(part.element()));
        bends.add(Math.min(request.getIndex(), bends.size()), at);
        return bend(bends);
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        List<Points.Point> bends = new ArrayList<>(context.drawn().bendPoints(part.element()));
        if (request.getIndex() >= bends.size()) {
            return null;
        }
        bends.set(request.getIndex(), place(request));
        return bend(bends);
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        List<Points.Point> bends = new ArrayList<>(context.drawn().bendPoints(part.element()));
        if (request.getIndex() >= bends.size()) {
            return null;
        }
        bends.remove(request.getIndex());
        return bend(bends);
    }

    private Command bend(List<Points.Point> bends) {
        if (context.drawn().routing(part.element()) == Routing.STRAIGHT) {
            return null;
        }
        return new EmfCommand("Bend", () -> context.edits().bend(part.element(), bends));
    }

    private Points.Point place(BendpointRequest request) {
        Point at = request.getLocation().getCopy();
        getConnection().translateToRelative(at);
        return new Points.Point(at.x, at.y);
    }
}
