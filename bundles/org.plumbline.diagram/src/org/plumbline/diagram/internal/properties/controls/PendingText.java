/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

/** The text that is being typed and is not in the model yet; at most one at a time. */
public final class PendingText {

    private TextControl typed;

    void begin(TextControl control) {
        if (typed != control) {
            commit();
            typed = control;
        }
    }

    void end(TextControl control) {
        if (typed == control) {
            typed = null;
        }
    }

    /** Puts it into the model; a text that is no value is dropped. */
    public void commit() {
        if (typed != null) {
            typed.commit();
            revert();
        }
    }

    /** Drops it; {@code false} when nothing is being typed. */
    public boolean revert() {
        TextControl dropped = typed;
        if (dropped == null) {
            return false;
        }
        dropped.revert();
        return true;
    }
}
