/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;

/** Flows that start or end at a node. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private final DiagramContext context;
    private final NodePart part;

    public ConnectPolicy(DiagramContext context, NodePart part) {
        this.context = context;
        this.part = part;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof DataFlow)) {
            return null;
        }
        Command start = new Start(part.element());
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof Start start) || !(request.getNewObject() instanceof DataFlow flow)) {
            return null;
        }
        return new EmfCommand("Connect", () -> context.edits().connect(flow, start.source, part.element()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return request.getConnectionEditPart().getModel() instanceof DataFlow flow
                ? new EmfCommand("Reconnect", () -> context.edits().reconnectSource(flow, part.element())) : null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return request.getConnectionEditPart().getModel() instanceof DataFlow flow
                ? new EmfCommand("Reconnect", () -> context.edits().reconnectTarget(flow, part.element())) : null;
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(context.look().get().selection());
        line.setTargetDecoration(new PolygonDecoration());
        return line;
    }

    @Override
    protected void showTargetConnectionFeedback(org.eclipse.gef.requests.DropRequest request) {
        part.highlight(true);
    }

    @Override
    protected void eraseTargetConnectionFeedback(org.eclipse.gef.requests.DropRequest request) {
        part.highlight(false);
    }

    /** Remembers where a flow that is being drawn starts. */
    private static final class Start extends Command {
        private final Node source;

        Start(Node source) {
            super("Connect");
            this.source = source;
        }
    }
}
