/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.commands.Insertions;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points;

/** Leads a flow through what is dropped on its line: a new component, or one that has no flows yet. */
public final class InsertPolicy extends GraphicalEditPolicy {

    /** The role it is installed under. */
    public static final String ROLE = "Insert into flow";

    private final DiagramContext context;
    private final FlowPart part;

    public InsertPolicy(DiagramContext context, FlowPart part) {
        this.context = context;
        this.part = part;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return dropped(request) != null;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return understandsRequest(request) ? part : null;
    }

    @Override
    public Command getCommand(Request request) {
        Node node = dropped(request);
        if (node == null || context.drawn().isReattached(part.element())) {
            return null;
        }
        Insertions insertions = new Insertions(context.drawn(), context.edits());
        if (request instanceof CreateRequest create) {
            Points.Point at = place(create.getLocation());
            return new EmfCommand("Insert", () -> insertions.createInto(part.element(), node, at));
        }
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        GraphicalEditPart moved = (GraphicalEditPart) move.getEditParts().get(0);
        Rectangle box = moved.getFigure().getBounds().getCopy();
        moved.getFigure().translateToAbsolute(box);
        Rectangle goal = move.getTransformedRectangle(box);
        part.getFigure().translateToRelative(goal);
        Bounds bounds = new Bounds(goal.x, goal.y, goal.width, goal.height);
        return new EmfCommand("Insert", () -> insertions.moveInto(part.element(), node, bounds));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (understandsRequest(request)) {
            part.highlight(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        part.highlight(false);
    }

    private Node dropped(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create) {
            return create.getNewObject() instanceof Component component ? component : null;
        }
        boolean moves = RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_MOVE.equals(request.getType());
        return moves && request instanceof ChangeBoundsRequest move && move.getEditParts() != null
                && move.getEditParts().size() == 1 && move.getEditParts().get(0) instanceof ElementPart moved
                && moved.element() instanceof Node node && Insertions.fits(part.element(), node) ? node : null;
    }

    private Points.Point place(Point absolute) {
        Point at = absolute.getCopy();
        part.getFigure().translateToRelative(at);
        return new Points.Point(at.x, at.y);
    }
}
