/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;

/** Gives an element the name that was typed in its place. */
public final class RenamePolicy extends DirectEditPolicy {

    private final DiagramContext context;
    private final ElementPart part;

    public RenamePolicy(DiagramContext context, ElementPart part) {
        this.context = context;
        this.part = part;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String name = (String) request.getCellEditor().getValue();
        String old = part.element().getName() == null ? "" : part.element().getName();
        return old.equals(name) ? null
                : new EmfCommand("Rename", () -> context.edits().rename(part.element(), name));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The cell editor covers the name.
    }
}
