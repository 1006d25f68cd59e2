/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

/**
 * A GEF command that does its work as an EMF command. It is built when it runs, because GEF asks for commands at every
 * move of the mouse and throws most of them away.
 */
public final class EmfCommand extends Command {

    private final Supplier<org.eclipse.emf.common.command.Command> edit;
    private org.eclipse.emf.common.command.Command done;

    public EmfCommand(String label, Supplier<org.eclipse.emf.common.command.Command> edit) {
        super(label);
        this.edit = edit;
    }

    @Override
    public void execute() {
        org.eclipse.emf.common.command.Command command = edit.get();
        if (command.canExecute()) {
            command.execute();
            done = command;
        }
    }

    @Override
    public boolean canUndo() {
        return done == null || done.canUndo();
    }

    @Override
    public void undo() {
        if (done != null) {
            done.undo();
        }
    }

    @Override
    public void redo() {
        if (done != null) {
            done.redo();
        }
    }

    @Override
    public void dispose() {
        if (done != null) {
            done.dispose();
        }
    }
}
