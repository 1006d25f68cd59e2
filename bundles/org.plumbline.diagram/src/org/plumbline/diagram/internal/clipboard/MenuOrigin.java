/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Where the mouse opened the context menu of a control. */
final class MenuOrigin {

    private static final String KEY = MenuOrigin.class.getName();

    private MenuOrigin() {
    }

    /** Remembers from now on how the control's menu is opened. */
    static void watch(Control control) {
        if (control.getData(KEY) == null) {
            control.setData(KEY, new Point[1]);
            control.addListener(SWT.MenuDetect, event -> {
                org.eclipse.swt.graphics.Point at = control.toControl(event.x, event.y);
                ((Point[]) control.getData(KEY))[0] = event.detail == SWT.MENU_KEYBOARD ? null : new Point(at.x, at.y);
            });
        }
    }

    /** A point of the control; {@code null} when the menu came by a key. */
    static Point of(Control control) {
        return control.getData(KEY) instanceof Point[] at ? at[0] : null;
    }
}
