/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.gef.commands.Command;

/** A GEF command as one step of an EMF command stack. */
final class GefStep extends AbstractCommand {

    private final Command command;

    GefStep(Command command) {
        super(StepLabel.of(command));
        this.command = command;
    }

    Command command() {
        return command;
    }

    @Override
    protected boolean prepare() {
        return command.canExecute();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }

    @Override
    public void dispose() {
        command.dispose();
    }
}
