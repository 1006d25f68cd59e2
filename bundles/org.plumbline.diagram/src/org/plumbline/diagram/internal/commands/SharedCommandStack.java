/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.EventObject;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The command stack that GEF's tools and actions see. It holds nothing itself: every command becomes a step of the EMF
 * stack of the session, so that the diagram, the properties, the plan and the quick fixes share one history.
 */
public final class SharedCommandStack extends CommandStack {

    private final BasicCommandStack stack;
    private final CommandStackListener follower = this::followed;

    public SharedCommandStack(BasicCommandStack stack) {
        this.stack = stack;
        stack.addCommandStackListener(follower);
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            stack.execute(new GefStep(command));
        }
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    @Override
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    @Override
    public Command getUndoCommand() {
        return labelled(stack.getUndoCommand());
    }

    @Override
    public Command getRedoCommand() {
        return labelled(stack.getRedoCommand());
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        stack.saveIsDone();
    }

    /** Forgetting the history is the session's business. */
    @Override
    public void flush() {
    }

    @Override
    public void dispose() {
        stack.removeCommandStackListener(follower);
    }

    private void followed(EventObject event) {
        Command latest = seen(stack.getMostRecentCommand());
        if (latest != null) {
            notifyListeners(latest, POST_EXECUTE);
        }
    }

    private static Command seen(org.eclipse.emf.common.command.Command command) {
        return command instanceof GefStep step ? step.command() : labelled(command);
    }

    // Menus ask for the label of what can be undone.
    private static Command labelled(org.eclipse.emf.common.command.Command command) {
        return command == null ? null : new Command(command.getLabel()) { };
    }
}
