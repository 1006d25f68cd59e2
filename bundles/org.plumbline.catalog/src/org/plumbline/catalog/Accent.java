/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/**
 * An accent colour in two tones, both {@code #rrggbb}, each with a contrast of at least 4.5:1 on its ground.
 *
 * @param light the tone for a white ground
 * @param dark  the tone for a dark ground ({@code #1e1e1e})
 */
public record Accent(String light, String dark) {

    /** For small print; it can also be read on the lighter grounds of dark dialogs ({@code #48484c}). */
    public static final Accent QUIET_TEXT = new Accent("#566170", "#b4bdc8");
    /** For what is unsafe or wrong. */
    public static final Accent WRONG = new Accent("#b3261e", "#ff8a80");

    /** The tone for the theme in use. */
    public String on(boolean darkTheme) {
        return darkTheme ? dark : light;
    }
}
