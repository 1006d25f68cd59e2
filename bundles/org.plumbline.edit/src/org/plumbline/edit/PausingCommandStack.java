/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.plumbline.validation.LiveReview;

/** No check reads the model while a command changes it, and a command is one edit however much it changes. */
final class PausingCommandStack extends BasicCommandStack {

    private final Supplier<LiveReview> live;

    PausingCommandStack(Supplier<LiveReview> live) {
        this.live = live;
    }

    @Override
    public void execute(Command command) {
        try (LiveReview.Pause pause = live.get().pause()) {
            super.execute(command);
        }
    }

    @Override
    public void undo() {
        try (LiveReview.Pause pause = live.get().pause()) {
            super.undo();
        }
    }

    @Override
    public void redo() {
        try (LiveReview.Pause pause = live.get().pause()) {
            super.redo();
        }
    }

    /** Makes a save needed at every point of the history. */
    void forgetSaved() {
        saveIndex = Integer.MIN_VALUE;
        notifyListeners();
    }
}
