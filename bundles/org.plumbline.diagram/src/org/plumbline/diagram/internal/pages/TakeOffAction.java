/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;

/** Takes what is selected off the shown diagram. */
final class TakeOffAction extends ElementAction {

    static final String ID = "org.plumbline.diagram.takeOff";

    private final PageEdits edits;

    TakeOffAction(IWorkbenchPart part, PageEdits edits) {
        super(part, ID, "Remove from Dia&gram\tBackspace",
                "Take the selection off this diagram; it stays in the model", IAction.AS_PUSH_BUTTON);
        this.edits = edits;
    }

    @Override
    protected boolean calculateEnabled() {
        return !onlyElements().isEmpty();
    }

    @Override
    public void run() {
        edit(edits.takeOff(onlyElements()));
    }
}
