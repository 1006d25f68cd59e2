/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** What menus call the next step back and forth: "Undo Set replicas". */
public final class HistoryLabels {

    private HistoryLabels() {
    }

    /** @param stack {@code null} for none */
    public static String undo(CommandStack stack) {
        return label("&Undo", stack == null || !stack.canUndo() ? null : stack.getUndoCommand());
    }

    /** @param stack {@code null} for none */
    public static String redo(CommandStack stack) {
        return label("&Redo", stack == null || !stack.canRedo() ? null : stack.getRedoCommand());
    }

    private static String label(String what, Command command) {
        String step = command == null || command.getLabel() == null ? "" : command.getLabel();
        return (what + " " + step.replace("&", "&&")).strip();
    }
}
