/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import org.eclipse.swt.widgets.Control;
import org.plumbline.edit.SharedValue;

/** What shows one feature of one or several elements and lets people change it. It tells a new value at once. */
public interface FeatureControl {

    /** What stands where nothing is said. */
    String NOT_SAID = "Not said";

    Control control();

    /** Puts the keyboard's focus on it. */
    default void focus() {
        control().setFocus();
    }

    /** Takes up what the elements say; tells nothing. */
    void show(SharedValue value);

    /** Explains the feature where the mouse rests. */
    void explain(String help);
}
