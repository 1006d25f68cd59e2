/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Brings model and drawing to another state, as one step that can be undone. */
final class ReplaceCommand extends AbstractCommand {

    private final EditSession session;
    private final Snapshot target;
    private ChangeCommand detaching;
    private ChangeCommand filling;

    ReplaceCommand(EditSession session, Snapshot target, String label) {
        super(label, label);
        this.session = session;
        this.target = target;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        List<TreeUpdate> updates = List.of(new TreeUpdate(session.workload(), target.workload()),
                new TreeUpdate(session.drawing(), target.drawing()));
        List<Notifier> watched = new ArrayList<>(List.of(session.workload(), session.drawing()));
        detaching = recorded(watched, () -> updates.forEach(TreeUpdate::detach));
        updates.forEach(each -> watched.addAll(each.moved()));
        filling = recorded(watched, () -> updates.forEach(TreeUpdate::fill));
    }

    private static ChangeCommand recorded(List<Notifier> watched, Runnable change) {
        ChangeCommand command = new ChangeCommand(List.copyOf(watched)) {
            @Override
            protected void doExecute() {
                change.run();
            }
        };
        command.execute();
        return command;
    }

    @Override
    public void undo() {
        filling.undo();
        detaching.undo();
    }

    @Override
    public void redo() {
        detaching.redo();
        filling.redo();
    }
}
