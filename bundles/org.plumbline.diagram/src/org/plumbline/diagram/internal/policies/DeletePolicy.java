/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Deletes a node with all that is inside and all that refers to it. */
public final class DeletePolicy extends ComponentEditPolicy {

    private final DiagramContext context;

    public DeletePolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        Element element = (Element) getHost().getModel();
        return new EmfCommand("Delete " + Nodes.label(element), () -> context.edits().delete(List.of(element)));
    }
}
