/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Deletes a flow. */
public final class DeleteFlowPolicy extends ConnectionEditPolicy {

    private final DiagramContext context;

    public DeleteFlowPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        Element flow = (Element) getHost().getModel();
        return new EmfCommand("Delete " + Nodes.label(flow), () -> context.edits().delete(List.of(flow)));
    }
}
