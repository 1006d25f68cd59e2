/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The text that is being typed; at most one at a time. What is typed gets into the model on the way, so that a save
 * finds it, and is one step of the history however often that happens.
 */
public final class PendingText {

    private final BasicCommandStack stack;
    private final Runnable ended;
    private TextControl typed;
    private Command step;

    /** @param ended is told when nothing is being typed any more */
    public PendingText(BasicCommandStack stack, Runnable ended) {
        this.stack = stack;
        this.ended = ended;
    }

    public boolean isTyping() {
        return typed != null;
    }

    void begin(TextControl control) {
        if (typed != control) {
            commit();
            typed = control;
        }
    }

    void end(TextControl control) {
        if (typed == control) {
            typed = null;
            step = null;
            ended.run();
        }
    }

    /** Sets a further state of the text in place of the one before. */
    void set(Runnable edit) {
        takeBack();
        Command before = stack.getUndoCommand();
        edit.run();
        step = stack.getUndoCommand() == before ? null : stack.getUndoCommand();
    }

    /** Takes back what was typed, unless it is saved already or something else was done since. */
    void takeBack() {
        if (step != null && step == stack.getUndoCommand() && stack.isSaveNeeded()) {
            stack.undo();
        }
        step = null;
    }

    /** Puts it into the model; a text that is no value is dropped. */
    public void commit() {
        if (typed != null) {
            typed.finish();
        }
    }

    /** Brings back what was there before the typing; {@code false} when nothing is being typed. */
    public boolean revert() {
        TextControl dropped = typed;
        if (dropped == null) {
            return false;
        }
        dropped.revert();
        return true;
    }
}
