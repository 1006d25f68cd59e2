/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.parts.BoundaryPart;

/** Collapses or expands the selected boundary. */
public final class CollapseAction extends SelectionAction {

    /** Its id in the action registry, and of its command. */
    public static final String ID = "org.plumbline.diagram.collapse";

    public CollapseAction(IWorkbenchPart part) {
        super(part);
        setId(ID);
        setActionDefinitionId(ID);
        setText("&Collapse or Expand");
    }

    @Override
    protected boolean calculateEnabled() {
        boolean one = getSelectedObjects().size() == 1 && getSelectedObjects().get(0) instanceof BoundaryPart;
        setText(!one ? "&Collapse or Expand"
                : ((BoundaryPart) getSelectedObjects().get(0)).isCollapsed() ? "E&xpand" : "&Collapse");
        return one;
    }

    @Override
    public void run() {
        ((BoundaryPart) getSelectedObjects().get(0)).toggle();
    }
}
