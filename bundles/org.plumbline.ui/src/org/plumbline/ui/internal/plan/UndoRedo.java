/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.HistoryLabels;

/** Undo and redo of the shown session's edits from within the view. */
final class UndoRedo {

    private final Display display;
    private final Action undo = new Action() {
        @Override
        public void run() {
            session.commandStack().undo();
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            session.commandStack().redo();
        }
    };
    private final CommandStackListener listener = event -> enable();
    private EditSession session;

    UndoRedo(IViewSite site) {
        display = site.getShell().getDisplay();
        site.getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        site.getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        update();
    }

    /** @param newSession null when no editor has the workload open */
    void show(EditSession newSession) {
        if (session == newSession) {
            return;
        }
        dispose();
        session = newSession;
        if (session != null) {
            session.commandStack().addCommandStackListener(listener);
        }
        update();
    }

    void dispose() {
        if (session != null) {
            session.commandStack().removeCommandStackListener(listener);
        }
    }

    private void enable() {
        if (!display.isDisposed()) {
            display.asyncExec(this::update);
        }
    }

    private void update() {
        CommandStack stack = session == null ? null : session.commandStack();
        undo.setEnabled(stack != null && stack.canUndo());
        redo.setEnabled(stack != null && stack.canRedo());
        undo.setText(HistoryLabels.undo(stack));
        redo.setText(HistoryLabels.redo(stack));
    }
}
