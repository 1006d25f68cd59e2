/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.jface.action.Action;

/** An action that is always enabled. */
public final class RunAction extends Action {

    private final Runnable work;

    /** @param id its id in the action registry and, where no other is given, of its command */
    public RunAction(String id, String text, String hint, Runnable work) {
        super(text);
        this.work = work;
        setId(id);
        setActionDefinitionId(id);
        setToolTipText(hint);
    }

    @Override
    public void run() {
        work.run();
    }
}
