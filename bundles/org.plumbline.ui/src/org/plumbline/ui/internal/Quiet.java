/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.plumbline.catalog.Accent;

/** The colour of small print in the theme in use. The platform's own has too little contrast in both themes. */
public final class Quiet {

    /** Small print within a label. */
    public static final Styler STYLER = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = colour();
        }
    };

    private Quiet() {
    }

    public static Color colour() {
        boolean dark = Images.isDark(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
        int rgb = Integer.parseInt(Accent.QUIET_TEXT.on(dark).substring(1), 16);
        return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }
}
