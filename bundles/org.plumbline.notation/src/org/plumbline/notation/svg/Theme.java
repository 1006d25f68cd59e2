/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

/** Colours of a drawing. */
public enum Theme {
    LIGHT, DARK,
    /** Light, or dark where the viewer asks for dark. */
    AUTO
}
