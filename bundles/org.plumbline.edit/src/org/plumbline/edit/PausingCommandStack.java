/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.Optional;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.plumbline.validation.LiveReview;

/** No check reads the model while a command changes it, and a command is one edit however much it changes. */
final class PausingCommandStack extends BasicCommandStack {

    private final Supplier<LiveReview> live;
    private final StampedLock editing = new StampedLock();

    PausingCommandStack(Supplier<LiveReview> live) {
        this.live = live;
    }

    @Override
    public void execute(Command command) {
        edit(() -> super.execute(command));
    }

    @Override
    public void undo() {
        edit(super::undo);
    }

    @Override
    public void redo() {
        edit(super::redo);
    }

    private void edit(Runnable change) {
        long stamp = editing.isWriteLocked() ? 0 : editing.writeLock();
        try (LiveReview.Pause pause = live.get().pause()) {
            change.run();
        } finally {
            if (stamp != 0) {
                editing.unlockWrite(stamp);
            }
        }
    }

    /**
     * Reads what the commands change, from any thread, while editing goes on.
     *
     * @return empty when an edit came in between
     */
    <T> Optional<T> read(Supplier<T> reading) {
        long stamp = editing.tryOptimisticRead();
        if (stamp == 0) {
            return Optional.empty();
        }
        try {
            T read = reading.get();
            return editing.validate(stamp) ? Optional.of(read) : Optional.empty();
        } catch (RuntimeException e) {
            if (editing.validate(stamp)) {
                throw e;
            }
            return Optional.empty(); // half of an edit was read
        }
    }

    /** Makes a save needed at every point of the history. */
    void forgetSaved() {
        saveIndex = Integer.MIN_VALUE;
        notifyListeners();
    }
}
