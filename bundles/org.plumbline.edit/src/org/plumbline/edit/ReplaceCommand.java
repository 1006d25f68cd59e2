/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.List;

import org.eclipse.emf.edit.command.ChangeCommand;

/** Brings model and drawing to another state, as one step that can be undone. */
final class ReplaceCommand extends ChangeCommand {

    private final EditSession session;
    private final Snapshot target;

    ReplaceCommand(EditSession session, Snapshot target, String label) {
        super(List.of(session.workload(), session.drawing()));
        this.session = session;
        this.target = target;
        setLabel(label);
        setDescription(label);
    }

    @Override
    protected void doExecute() {
        TreeUpdate.apply(session.workload(), target.workload());
        TreeUpdate.apply(session.drawing(), target.drawing());
    }
}
